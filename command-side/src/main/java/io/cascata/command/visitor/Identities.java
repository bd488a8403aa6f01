package io.cascata.command.visitor;

import static java.util.Objects.requireNonNull;

import io.cascata.command.decision.Boundary;
import io.cascata.events.Tag;
import io.cascata.events.contact.ContactEvent;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.VisitorId;
import io.cascata.events.lead.LeadEvent;
import io.cascata.events.touch.TouchEvent;
import io.cascata.events.value.Person;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Under which names somebody was met: as a contact, as leads who turned out to be it, as visitors who did. */
public final class Identities {

    private Identities() {}

    /** Who this is by now: a lead who became a contact is that contact. */
    public static Person of(Person person, Boundary boundary) {
        var contact = person.contact() == null ? contactOf(requireNonNull(person.lead()), boundary) : person.contact();
        return contact == null ? person : Person.of(contact);
    }

    /** The tags under which touches of a contact are found, its own first; each only while it means this contact. */
    public static List<Tag> tagsOf(ContactId contact, Boundary boundary) {
        var own = boundary.load(NamesKind.NAMES, ContactEvent.tag(contact));
        var visitors = new LinkedHashSet<>(own.visitors());
        var tags = new LinkedHashSet<>(Set.of(ContactEvent.tag(contact)));
        for (var lead : leadsOf(contact, boundary)) {
            tags.add(LeadEvent.tag(lead));
            visitors.addAll(names(lead, boundary).visitors());
        }
        visitors.stream()
                .filter(visitor -> is(visitor, contact, boundary))
                .map(TouchEvent::tag)
                .forEach(tags::add);
        return List.copyOf(tags);
    }

    /** The leads who turned out to be a contact. */
    public static List<LeadId> leadsOf(ContactId contact, Boundary boundary) {
        return boundary.load(NamesKind.NAMES, ContactEvent.tag(contact)).leads().stream()
                .filter(lead -> contact.equals(contactOf(lead, boundary)))
                .toList();
    }

    /** Whether somebody has captured the lead. */
    static boolean isCaptured(LeadId lead, Boundary boundary) {
        return names(lead, boundary).captured();
    }

    private static boolean is(VisitorId visitor, ContactId contact, Boundary boundary) {
        var person = KnownVisitor.person(boundary, visitor);
        return person != null && contact.equals(of(person, boundary).contact());
    }

    private static @Nullable ContactId contactOf(LeadId lead, Boundary boundary) {
        return names(lead, boundary).contact();
    }

    private static Names names(LeadId lead, Boundary boundary) {
        return boundary.load(NamesKind.NAMES, LeadEvent.tag(lead));
    }
}
