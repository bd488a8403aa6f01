package io.cascata.command.handshake;

import io.cascata.command.decision.Command;
import io.cascata.events.handshake.Subject;
import io.cascata.events.id.Text;
import org.jspecify.annotations.Nullable;

/**
 * Answer what has been offered about something in the sense in which it was answered elsewhere: declined where a reason
 * is given, accepted otherwise.
 */
public record AnswerOffers(Subject subject, @Nullable String declinedBecause) implements Command {

    public AnswerOffers {
        Text.requireIfGiven("reason", declinedBecause, 500);
    }

    @Override
    public Target<?, ?> target() {
        return new Target<>(OpenHandshakesKind.OPEN_HANDSHAKES, subject);
    }
}
