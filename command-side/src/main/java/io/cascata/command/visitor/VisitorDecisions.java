package io.cascata.command.visitor;

import static io.cascata.command.visitor.VisitorRefusal.LEAD_UNKNOWN;
import static io.cascata.command.visitor.VisitorRefusal.VISITOR_IS_ANOTHER;

import io.cascata.command.contact.KnownContact;
import io.cascata.command.decision.Boundary;
import io.cascata.command.decision.Decisions;
import io.cascata.events.touch.VisitorIdentified;
import io.cascata.events.value.Person;
import java.util.List;
import java.util.Map;

/** What may be done with visitors. */
public final class VisitorDecisions {

    private VisitorDecisions() {}

    public static void contribute(Decisions.Builder decisions) {
        decisions.on(IdentifyVisitor.class, VisitorDecisions::identify);
    }

    private static List<VisitorIdentified> identify(IdentifyVisitor command, Boundary boundary) {
        var asked = command.person();
        requireKnown(asked, boundary);
        var visitor = boundary.load(VisitorKind.VISITOR, command.visitor()).today(boundary);
        if (Identities.of(asked, boundary).equals(visitor.person())) {
            return List.of();
        }
        if (!visitor.mayBe(asked)) {
            throw VISITOR_IS_ANOTHER.because(
                    "Visitor '" + command.visitor() + "' is " + visitor.person() + " and cannot be " + asked + " too.",
                    Map.of(
                            "visitor", command.visitor().value(),
                            "known", String.valueOf(visitor.person()),
                            "asked", asked.toString()));
        }
        return List.of(new VisitorIdentified(command.visitor(), asked));
    }

    private static void requireKnown(Person person, Boundary boundary) {
        var lead = person.lead();
        if (person.contact() != null) {
            KnownContact.require(boundary, person.contact());
        } else if (lead != null && !Identities.isCaptured(lead, boundary)) {
            throw LEAD_UNKNOWN.because("There is no lead '" + lead + "'.", Map.of("lead", lead.value()));
        }
    }
}
