package io.cascata.events.handshake;

import io.cascata.events.Tag;
import io.cascata.events.id.HandshakeId;
import io.cascata.events.value.Owner;
import java.util.Set;

/** The work is in the hands of the other team from now on. */
public record HandshakeAccepted(HandshakeId id, Subject subject, Owner owner) implements HandshakeEvent {

    @Override
    public Set<Tag> tags() {
        return Subject.tags(id, subject);
    }
}
