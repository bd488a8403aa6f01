package io.cascata.command.lead;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.cascata.command.decision.EntityKind;
import io.cascata.events.DomainEvent;
import io.cascata.events.catalogue.EventCatalogue;
import io.cascata.events.catalogue.EventType;
import io.cascata.events.id.LeadId;
import io.cascata.events.lead.LeadEvent;
import io.cascata.log.EventFilter;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** One lead. */
enum LeadKind implements EntityKind<LeadId, Lead> {
    LEAD;

    private static final Set<String> NAMES = EventCatalogue.cascata().types().stream()
            .filter(type -> LeadEvent.class.isAssignableFrom(type.type()))
            .map(EventType::name)
            .collect(toUnmodifiableSet());

    @Override
    public Class<LeadId> idType() {
        return LeadId.class;
    }

    @Override
    public Class<Lead> stateType() {
        return Lead.class;
    }

    @Override
    public EventFilter events(LeadId id) {
        // the tag alone would also match touches, scores and offers of the lead
        return new EventFilter(List.of(new EventFilter.Criterion(Set.of(LeadEvent.tag(id)), NAMES)));
    }

    @Override
    public Lead initial(LeadId id) {
        return Lead.UNKNOWN;
    }

    @Override
    public Lead evolve(Lead state, DomainEvent event, Instant occurredAt) {
        return state.after((LeadEvent) event, occurredAt);
    }
}
