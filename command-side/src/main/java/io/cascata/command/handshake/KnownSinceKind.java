package io.cascata.command.handshake;

import static java.util.Objects.requireNonNull;

import io.cascata.command.decision.EntityKind;
import io.cascata.events.DomainEvent;
import io.cascata.events.Tag;
import io.cascata.events.catalogue.EventCatalogue;
import io.cascata.events.handshake.Subject;
import io.cascata.events.lead.LeadCaptured;
import io.cascata.events.lead.LeadEvent;
import io.cascata.events.opportunity.OpportunityEvent;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.log.EventFilter;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** When something that is handed over came to be known: where the clock of speed to lead starts. */
enum KnownSinceKind implements EntityKind<Subject, KnownSince> {
    KNOWN_SINCE;

    private static final Set<String> NAMES =
            EventCatalogue.cascata().namesOf(Set.of(OpportunityOpened.class, LeadCaptured.class));

    @Override
    public Class<Subject> idType() {
        return Subject.class;
    }

    @Override
    public Class<KnownSince> stateType() {
        return KnownSince.class;
    }

    @Override
    public EventFilter events(Subject id) {
        return new EventFilter(List.of(new EventFilter.Criterion(Set.of(tag(id)), NAMES)));
    }

    @Override
    public KnownSince initial(Subject id) {
        return KnownSince.NEVER;
    }

    @Override
    public KnownSince evolve(KnownSince state, DomainEvent event, Instant occurredAt) {
        return state.at() == null ? new KnownSince(occurredAt) : state;
    }

    private static Tag tag(Subject subject) {
        var opportunity = subject.opportunity();
        return opportunity == null ? LeadEvent.tag(requireNonNull(subject.lead())) : OpportunityEvent.tag(opportunity);
    }
}
