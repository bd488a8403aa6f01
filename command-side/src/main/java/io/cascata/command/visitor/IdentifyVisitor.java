package io.cascata.command.visitor;

import io.cascata.command.decision.Command;
import io.cascata.events.id.VisitorId;
import io.cascata.events.value.Person;

/** Say who an anonymous visitor is; what the visitor has done counts for this person, at its original time. */
public record IdentifyVisitor(VisitorId visitor, Person person) implements Command {

    @Override
    public Target<?, ?> target() {
        return new Target<>(VisitorKind.VISITOR, visitor);
    }
}
