package io.cascata.events.handshake;

import io.cascata.events.id.HandshakeId;
import io.cascata.events.id.Text;
import io.cascata.events.value.Owner;
import org.jspecify.annotations.Nullable;

/** Whoever it was offered to acted on it for the first time, which may be before they accept it. */
public record HandshakeFollowedUp(
        HandshakeId id, Owner by, @Nullable String what) implements HandshakeEvent {

    public HandshakeFollowedUp {
        Text.requireIfGiven("what was done", what, 500);
    }
}
