package io.cascata.events.handshake;

import io.cascata.events.DomainEvent;
import io.cascata.events.Tag;
import io.cascata.events.id.HandshakeId;
import java.util.Set;

/** The family of one handshake. */
public sealed interface HandshakeEvent extends DomainEvent
        permits HandshakeOffered,
                HandshakeAccepted,
                HandshakeDeclined,
                HandshakeWithdrawn,
                HandshakeFollowedUp,
                DeadlineExtended,
                ServiceLevelMet,
                ServiceLevelBreached {

    HandshakeId id();

    @Override
    default Set<Tag> tags() {
        return Set.of(tag(id()));
    }

    static Tag tag(HandshakeId id) {
        return new Tag("handshake", id.value());
    }
}
