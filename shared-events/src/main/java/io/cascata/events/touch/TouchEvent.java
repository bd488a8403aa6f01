package io.cascata.events.touch;

import static java.util.Objects.requireNonNull;

import io.cascata.events.DomainEvent;
import io.cascata.events.Tag;
import io.cascata.events.contact.ContactEvent;
import io.cascata.events.id.VisitorId;
import io.cascata.events.lead.LeadEvent;
import io.cascata.events.value.Person;

/** The family of interactions, and of who was behind them. */
public sealed interface TouchEvent extends DomainEvent permits TouchRecorded, VisitorIdentified {

    static Tag tag(VisitorId visitor) {
        return new Tag("visitor", visitor.value());
    }

    /** The tag of the contact or of the lead. */
    static Tag tag(Person person) {
        var contact = person.contact();
        return contact == null ? LeadEvent.tag(requireNonNull(person.lead())) : ContactEvent.tag(contact);
    }
}
