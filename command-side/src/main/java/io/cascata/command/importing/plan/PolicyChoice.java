package io.cascata.command.importing.plan;

import io.cascata.command.importing.plan.Policies.AfterClose;
import io.cascata.command.importing.plan.Policies.ClosedBeforeCreated;
import io.cascata.command.importing.plan.Policies.Deleted;
import io.cascata.command.importing.plan.Policies.Members;
import io.cascata.command.importing.plan.Policies.MissingParent;
import io.cascata.command.importing.plan.Policies.Ties;
import io.cascata.command.importing.plan.Policies.Undated;
import io.cascata.command.importing.plan.Policies.UnknownStage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiFunction;

/** Policies as a client names them: {@code ties:by-stage}. */
public final class PolicyChoice {

    private static final Map<String, BiFunction<Policies, String, Policies>> BY_NAME = Map.of(
            "after-close", (policies, value) -> policies.with(one(AfterClose.class, value)),
            "missing-parent", (policies, value) -> policies.with(one(MissingParent.class, value)),
            "closed-before-created", (policies, value) -> policies.with(one(ClosedBeforeCreated.class, value)),
            "undated", (policies, value) -> policies.with(one(Undated.class, value)),
            "unknown-stage", (policies, value) -> policies.with(one(UnknownStage.class, value)),
            "ties", (policies, value) -> policies.with(one(Ties.class, value)),
            "deleted", (policies, value) -> policies.with(one(Deleted.class, value)),
            "members", (policies, value) -> policies.with(one(Members.class, value)));

    private PolicyChoice() {}

    /** The default where nothing is chosen; throws {@link IllegalArgumentException} for a choice that there is not. */
    public static Policies of(List<String> choices) {
        var policies = Policies.DEFAULT;
        for (var choice : choices) {
            var parts = choice.split(":", 2);
            var change = BY_NAME.get(parts[0]);
            if (change == null || parts.length < 2) {
                throw new IllegalArgumentException("policy must be NAME:CHOICE with one of the names "
                        + String.join(", ", new TreeSet<>(BY_NAME.keySet())) + ", not '" + choice + "'");
            }
            policies = change.apply(policies, parts[1]);
        }
        return policies;
    }

    private static <E extends Enum<E>> E one(Class<E> policy, String choice) {
        for (var constant : policy.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(choice)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(
                "there is no choice '" + choice + "' of the policy " + policy.getSimpleName());
    }
}
