package io.cascata.command.suppression;

import static io.cascata.command.suppression.SuppressionRefusal.SUPPRESSION_EXISTS;
import static io.cascata.command.suppression.SuppressionRefusal.SUPPRESSION_UNKNOWN;

import io.cascata.command.decision.Boundary;
import io.cascata.command.decision.Decisions;
import io.cascata.events.suppression.SuppressionEvent;
import io.cascata.events.suppression.SuppressionLifted;
import java.util.List;
import java.util.Map;

/** What may be done with suppressions. */
public final class SuppressionDecisions {

    private SuppressionDecisions() {}

    public static void contribute(Decisions.Builder decisions) {
        decisions
                .on(SuppressTouches.class, SuppressionDecisions::suppress)
                .on(LiftSuppression.class, SuppressionDecisions::lift);
    }

    private static List<SuppressionEvent> suppress(SuppressTouches command, Boundary boundary) {
        var rule = command.rule();
        var known = boundary.load(SuppressionKind.SUPPRESSION, rule.id());
        if (rule.equals(known.ordered()) && !known.lifted()) {
            return List.of();
        }
        if (known.ordered() != null && !known.lifted()) {
            throw SUPPRESSION_EXISTS.because(
                    "Suppression '" + rule.id() + "' is of other touches.",
                    Map.of("suppression", rule.id().value()));
        }
        return List.of(rule);
    }

    private static List<SuppressionEvent> lift(LiftSuppression command, Boundary boundary) {
        var known = boundary.load(SuppressionKind.SUPPRESSION, command.suppression());
        if (known.ordered() == null) {
            throw SUPPRESSION_UNKNOWN.because(
                    "There is no suppression '" + command.suppression() + "'.",
                    Map.of("suppression", command.suppression().value()));
        }
        return known.lifted() ? List.of() : List.of(new SuppressionLifted(command.suppression(), command.reason()));
    }
}
