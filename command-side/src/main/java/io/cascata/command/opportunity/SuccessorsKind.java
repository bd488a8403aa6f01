package io.cascata.command.opportunity;

import io.cascata.command.decision.EntityKind;
import io.cascata.events.DomainEvent;
import io.cascata.events.catalogue.EventCatalogue;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.opportunity.OpportunityEvent;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.opportunity.OpportunityWithdrawn;
import io.cascata.log.EventFilter;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What follows from one won opportunity; exact, for the events share a tag. */
enum SuccessorsKind implements EntityKind<OpportunityId, Successors> {
    SUCCESSORS;

    private static final Set<String> NAMES =
            EventCatalogue.cascata().namesOf(Set.of(OpportunityOpened.class, OpportunityWithdrawn.class));

    @Override
    public Class<OpportunityId> idType() {
        return OpportunityId.class;
    }

    @Override
    public Class<Successors> stateType() {
        return Successors.class;
    }

    @Override
    public EventFilter events(OpportunityId id) {
        return new EventFilter(List.of(new EventFilter.Criterion(Set.of(OpportunityEvent.successorTag(id)), NAMES)));
    }

    @Override
    public Successors initial(OpportunityId id) {
        return Successors.NONE;
    }

    @Override
    public Successors evolve(Successors state, DomainEvent event, Instant occurredAt) {
        return switch (event) {
            case OpportunityOpened opened -> state.with(opened.situation().type(), opened.id());
            case OpportunityWithdrawn withdrawn ->
                state.without(withdrawn.situation().type());
            default -> throw new IllegalArgumentException("follows from no win: " + event);
        };
    }
}
