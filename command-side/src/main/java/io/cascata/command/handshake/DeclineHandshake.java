package io.cascata.command.handshake;

import io.cascata.events.id.HandshakeId;
import io.cascata.events.id.Text;

/** Leave the work where it is, and say why. */
public record DeclineHandshake(HandshakeId handshake, String reason) implements HandshakeCommand {

    public DeclineHandshake {
        Text.require("reason", reason, 500);
    }
}
