package io.cascata.command.signal;

import io.cascata.command.decision.Command;
import io.cascata.command.visitor.KnownVisitor;
import io.cascata.events.id.VisitorId;

/** Do one step about all signals that a visitor gave before it was known who it is. */
record FollowVisitor(VisitorId visitor, Step step) implements Command {

    @Override
    public Target<?, ?> target() {
        return KnownVisitor.target(visitor);
    }
}
