package io.cascata.command.handshake;

import io.cascata.command.decision.Command;
import io.cascata.events.handshake.Subject;
import io.cascata.events.id.Text;

/** Withdraw all handshakes about something that there is nothing left to do for. */
public record WithdrawHandshakes(Subject subject, String reason) implements Command {

    public WithdrawHandshakes {
        Text.require("reason", reason, 500);
    }

    @Override
    public Target<?, ?> target() {
        return new Target<>(OpenHandshakesKind.OPEN_HANDSHAKES, subject);
    }
}
