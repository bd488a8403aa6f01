package io.cascata.command.handshake;

import io.cascata.events.id.HandshakeId;
import io.cascata.events.id.Text;

/** Take an offer back, or a follow-up that has lost its sense. */
public record WithdrawHandshake(HandshakeId handshake, String reason) implements HandshakeCommand {

    public WithdrawHandshake {
        Text.require("reason", reason, 500);
    }
}
