package io.cascata.events.handshake;

import io.cascata.events.Tag;
import io.cascata.events.id.HandshakeId;
import io.cascata.events.id.Text;
import java.util.Set;

/** The other team does not take the work, and says why; it stays where it was. */
public record HandshakeDeclined(HandshakeId id, Subject subject, String reason) implements HandshakeEvent {

    public HandshakeDeclined {
        Text.require("reason", reason, 500);
    }

    @Override
    public Set<Tag> tags() {
        return Subject.tags(id, subject);
    }
}
