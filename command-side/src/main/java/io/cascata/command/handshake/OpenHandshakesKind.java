package io.cascata.command.handshake;

import io.cascata.command.decision.EntityKind;
import io.cascata.command.handshake.OpenHandshakes.Open;
import io.cascata.events.DomainEvent;
import io.cascata.events.handshake.HandshakeAccepted;
import io.cascata.events.handshake.HandshakeDeclined;
import io.cascata.events.handshake.HandshakeOffered;
import io.cascata.events.handshake.HandshakeWithdrawn;
import io.cascata.events.handshake.Subject;
import io.cascata.log.EventFilter;
import java.time.Instant;

/** The handshakes about one subject; exact, for their events share a tag. */
enum OpenHandshakesKind implements EntityKind<Subject, OpenHandshakes> {
    OPEN_HANDSHAKES;

    @Override
    public Class<Subject> idType() {
        return Subject.class;
    }

    @Override
    public Class<OpenHandshakes> stateType() {
        return OpenHandshakes.class;
    }

    @Override
    public EventFilter events(Subject id) {
        return EventFilter.tagged(id.tag());
    }

    @Override
    public OpenHandshakes initial(Subject id) {
        return OpenHandshakes.NONE;
    }

    @Override
    public OpenHandshakes evolve(OpenHandshakes state, DomainEvent event, Instant occurredAt) {
        return switch (event) {
            case HandshakeOffered offered ->
                state.with(offered.id(), new Open(offered.to().team(), false));
            case HandshakeAccepted accepted ->
                state.with(accepted.id(), new Open(accepted.owner().team(), true));
            case HandshakeDeclined declined -> state.without(declined.id());
            case HandshakeWithdrawn withdrawn -> state.without(withdrawn.id());
            default -> throw new IllegalArgumentException("says nothing of who has been offered what: " + event);
        };
    }
}
