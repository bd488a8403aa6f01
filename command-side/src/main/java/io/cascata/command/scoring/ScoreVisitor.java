package io.cascata.command.scoring;

import io.cascata.command.decision.Command;
import io.cascata.events.id.VisitorId;
import io.cascata.events.touch.TouchEvent;

/** Give the points for all that an identified visitor did without a name to the person that it was. */
record ScoreVisitor(VisitorId visitor) implements Command {

    @Override
    public Target<?, ?> target() {
        return new Target<>(TouchesKind.TOUCHES, TouchEvent.tag(visitor));
    }
}
