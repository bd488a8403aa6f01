package io.cascata.command.signal;

import io.cascata.command.decision.Command;
import io.cascata.command.scoring.KnownTouch;
import io.cascata.events.touch.TouchRecorded;

/** Do one step about the signal that a touch gives. */
record FollowTouch(TouchRecorded touch, Step step) implements Command {

    @Override
    public Target<?, ?> target() {
        return KnownTouch.target(touch.id());
    }
}
