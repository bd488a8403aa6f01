package io.cascata.command.handshake;

import io.cascata.command.decision.Command;
import io.cascata.command.scoring.KnownTouch;
import io.cascata.events.touch.TouchRecorded;
import org.jspecify.annotations.Nullable;

/** Take what somebody, {@code actor}, did towards a person as the first action on whatever they accepted about that person. */
public record FollowUpByTouch(TouchRecorded touch, @Nullable String actor) implements Command {

    @Override
    public Target<?, ?> target() {
        return KnownTouch.target(touch.id());
    }
}
