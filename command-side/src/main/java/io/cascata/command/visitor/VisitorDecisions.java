package io.cascata.command.visitor;

import static io.cascata.command.visitor.VisitorRefusal.VISITOR_IS_ANOTHER;

import io.cascata.command.contact.KnownContact;
import io.cascata.command.decision.Boundary;
import io.cascata.command.decision.Decisions;
import io.cascata.events.touch.VisitorIdentified;
import java.util.List;
import java.util.Map;

/** What may be done with visitors. */
public final class VisitorDecisions {

    private VisitorDecisions() {}

    public static void contribute(Decisions.Builder decisions) {
        decisions.on(IdentifyVisitor.class, VisitorDecisions::identify);
    }

    private static List<VisitorIdentified> identify(IdentifyVisitor command, Boundary boundary) {
        var visitor = boundary.load(VisitorKind.VISITOR, command.visitor());
        if (command.person().equals(visitor.person())) {
            return List.of();
        }
        if (!visitor.mayBe(command.person())) {
            throw VISITOR_IS_ANOTHER.because(
                    "Visitor '" + command.visitor() + "' is " + visitor.person() + " and cannot be " + command.person()
                            + " too.",
                    Map.of(
                            "visitor", command.visitor().value(),
                            "known", String.valueOf(visitor.person()),
                            "asked", command.person().toString()));
        }
        if (command.person().contact() != null) {
            KnownContact.require(boundary, command.person().contact());
        }
        return List.of(new VisitorIdentified(command.visitor(), command.person()));
    }
}
