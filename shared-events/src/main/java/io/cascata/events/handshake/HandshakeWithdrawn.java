package io.cascata.events.handshake;

import io.cascata.events.Tag;
import io.cascata.events.id.HandshakeId;
import io.cascata.events.id.Text;
import java.util.Set;

/** There is nothing to hand over or to follow up any more, as when the opportunity has closed; its clock stops without a result. */
public record HandshakeWithdrawn(HandshakeId id, Subject subject, String reason) implements HandshakeEvent {

    public HandshakeWithdrawn {
        Text.require("reason", reason, 500);
    }

    @Override
    public Set<Tag> tags() {
        return Subject.tags(id, subject);
    }
}
