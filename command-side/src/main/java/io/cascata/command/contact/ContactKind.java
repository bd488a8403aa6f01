package io.cascata.command.contact;

import io.cascata.command.decision.EntityKind;
import io.cascata.events.DomainEvent;
import io.cascata.events.catalogue.EventCatalogue;
import io.cascata.events.contact.ContactEvent;
import io.cascata.events.contact.ContactJoinedAccount;
import io.cascata.events.contact.ContactProfileRevised;
import io.cascata.events.contact.ContactRegistered;
import io.cascata.events.id.ContactId;
import io.cascata.log.EventFilter;
import java.time.Instant;
import java.util.Set;

/** One person. */
enum ContactKind implements EntityKind<ContactId, Contact> {
    CONTACT;

    private static final Set<String> NAMES = EventCatalogue.cascata()
            .namesOf(Set.of(ContactRegistered.class, ContactProfileRevised.class, ContactJoinedAccount.class));

    @Override
    public Class<ContactId> idType() {
        return ContactId.class;
    }

    @Override
    public Class<Contact> stateType() {
        return Contact.class;
    }

    @Override
    public EventFilter events(ContactId id) {
        // the tag alone would also match every touch and role of the person
        return EventFilter.tagged(ContactEvent.tag(id), NAMES);
    }

    @Override
    public Contact initial(ContactId id) {
        return Contact.UNKNOWN;
    }

    @Override
    public Contact evolve(Contact state, DomainEvent event, Instant occurredAt) {
        return state.after((ContactEvent) event);
    }
}
