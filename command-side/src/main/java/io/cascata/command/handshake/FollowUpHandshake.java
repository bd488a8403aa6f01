package io.cascata.command.handshake;

import io.cascata.events.id.HandshakeId;
import io.cascata.events.id.Text;
import org.jspecify.annotations.Nullable;

/** Tell that the work that was accepted has been acted on. */
public record FollowUpHandshake(
        HandshakeId handshake, @Nullable String what) implements HandshakeCommand {

    public FollowUpHandshake {
        Text.requireIfGiven("what was done", what, 500);
    }
}
