package io.cascata.command.visitor;

import io.cascata.command.decision.Boundary;
import io.cascata.command.decision.Command;
import io.cascata.events.id.VisitorId;
import io.cascata.events.value.Person;
import org.jspecify.annotations.Nullable;

/** Who a visitor is, as other slices rely on it. */
public final class KnownVisitor {

    private KnownVisitor() {}

    /** The person, where somebody has said who it is. */
    public static @Nullable Person person(Boundary boundary, VisitorId visitor) {
        return boundary.load(VisitorKind.VISITOR, visitor).person();
    }

    /** For commands that are about what a visitor did. */
    public static Command.Target<?, ?> target(VisitorId visitor) {
        return new Command.Target<>(VisitorKind.VISITOR, visitor);
    }
}
