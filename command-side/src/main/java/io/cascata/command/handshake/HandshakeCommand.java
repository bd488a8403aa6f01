package io.cascata.command.handshake;

import io.cascata.command.decision.Command;
import io.cascata.events.id.HandshakeId;

/** What somebody wants of one handshake. */
public sealed interface HandshakeCommand extends Command
        permits OfferHandshake,
                OfferStageHandOver,
                OfferLeadHandOver,
                AcceptHandshake,
                DeclineHandshake,
                FollowUpHandshake,
                ExtendDeadline,
                WithdrawHandshake,
                BreachServiceLevel {

    HandshakeId handshake();

    @Override
    default Target<?, ?> target() {
        return new Target<>(HandshakeKind.HANDSHAKE, handshake());
    }
}
