package io.cascata.command.opportunity;

import io.cascata.command.decision.EntityKind;
import io.cascata.events.DomainEvent;
import io.cascata.events.catalogue.EventCatalogue;
import io.cascata.events.contact.ContactEvent;
import io.cascata.events.id.ContactId;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.opportunity.ContactRoleRemoved;
import io.cascata.log.EventFilter;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The opportunities that one person takes part in. */
enum ContactOpportunitiesKind implements EntityKind<ContactId, ContactOpportunities> {
    CONTACT_OPPORTUNITIES;

    private static final Set<String> NAMES =
            EventCatalogue.cascata().namesOf(Set.of(ContactRoleAdded.class, ContactRoleRemoved.class));

    @Override
    public Class<ContactId> idType() {
        return ContactId.class;
    }

    @Override
    public Class<ContactOpportunities> stateType() {
        return ContactOpportunities.class;
    }

    @Override
    public EventFilter events(ContactId id) {
        return new EventFilter(List.of(new EventFilter.Criterion(Set.of(ContactEvent.tag(id)), NAMES)));
    }

    @Override
    public ContactOpportunities initial(ContactId id) {
        return ContactOpportunities.NONE;
    }

    @Override
    public ContactOpportunities evolve(ContactOpportunities state, DomainEvent event, Instant occurredAt) {
        return switch (event) {
            case ContactRoleAdded added -> state.with(added.id());
            case ContactRoleRemoved removed -> state.without(removed.id());
            default -> throw new IllegalArgumentException("neither joins nor leaves an opportunity: " + event);
        };
    }
}
