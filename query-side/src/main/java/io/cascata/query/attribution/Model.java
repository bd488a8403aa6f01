package io.cascata.query.attribution;

import io.cascata.events.value.Outcome;
import io.cascata.query.attribution.model.RuleModel;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The models that can be asked for: the rule models by their names, and those that look at all journeys at once. */
public enum Model {
    FIRST_TOUCH(RuleModel.FIRST_TOUCH),
    LEAD_CREATION(RuleModel.LEAD_CREATION),
    LAST_TOUCH(RuleModel.LAST_TOUCH),
    LAST_NON_DIRECT(RuleModel.LAST_NON_DIRECT),
    LINEAR(RuleModel.LINEAR),
    LINEAR_DISTINCT_CHANNEL(RuleModel.LINEAR_DISTINCT_CHANNEL),
    U_50_50(RuleModel.U_50_50),
    U_40_40_20_LEAD(RuleModel.U_40_40_20_LEAD),
    POSITION_40_20_40(RuleModel.POSITION_40_20_40),
    W_SHAPED(RuleModel.W_SHAPED),
    FULL_PATH(RuleModel.FULL_PATH),
    TIME_DECAY(RuleModel.TIME_DECAY),
    SIMPLE_DECAY(RuleModel.SIMPLE_DECAY),
    CUSTOM(RuleModel.CUSTOM),
    /** Removal effects in the Markov chain of won and lost journeys. */
    MARKOV(null),
    /** Shapley values where a set is worth the conversions inside it. */
    SHAPLEY(null),
    /** Shapley values where a set is worth the conversion rate of the journeys with exactly these channels. */
    SHAPLEY_RATE(null);

    /** How the journeys end that a model looks at all at once. */
    static final Set<Outcome> CLOSED = Set.of(Outcome.WON, Outcome.LOST, Outcome.RECYCLED);

    private final @Nullable RuleModel rule;

    Model(@Nullable RuleModel rule) {
        this.rule = rule;
    }

    /** The rule, where the model looks at one journey at a time. */
    @Nullable
    RuleModel rule() {
        return rule;
    }

    boolean isRule() {
        return rule != null;
    }

    /** Whether each touch gets its part of an opportunity; else keys get theirs of all. */
    boolean givesToTouches() {
        return isRule() || this == SHAPLEY;
    }

    /** The models that can be asked for together; the custom one only where its shares are known. */
    public static List<Model> sideBySide(boolean custom) {
        return Arrays.stream(values())
                .filter(model -> model.givesToTouches() && (custom || model != CUSTOM))
                .toList();
    }
}
