package io.cascata.command.handshake;

import io.cascata.events.id.HandshakeId;
import io.cascata.events.id.Text;
import java.time.Instant;

/** Grant more time, and say why. */
public record ExtendDeadline(HandshakeId handshake, Instant dueAt, String reason) implements HandshakeCommand {

    public ExtendDeadline {
        Text.require("reason", reason, 500);
    }
}
