package io.cascata.command.suppression;

import io.cascata.command.decision.Command;
import io.cascata.events.id.SuppressionId;

/** Let the touches of a suppression count again. */
public record LiftSuppression(SuppressionId suppression, String reason) implements Command {

    @Override
    public Target<?, ?> target() {
        return new Target<>(SuppressionKind.SUPPRESSION, suppression);
    }
}
