package io.cascata.command.solution;

import io.cascata.command.decision.EntityKind;
import io.cascata.events.DomainEvent;
import io.cascata.events.id.SolutionId;
import io.cascata.events.solution.SolutionEvent;
import io.cascata.log.EventFilter;
import java.time.Instant;

/** One solution. */
enum SolutionKind implements EntityKind<SolutionId, Solution> {
    SOLUTION;

    @Override
    public Class<SolutionId> idType() {
        return SolutionId.class;
    }

    @Override
    public Class<Solution> stateType() {
        return Solution.class;
    }

    @Override
    public EventFilter events(SolutionId id) {
        return EventFilter.tagged(SolutionEvent.tag(id));
    }

    @Override
    public Solution initial(SolutionId id) {
        return Solution.UNKNOWN;
    }

    @Override
    public Solution evolve(Solution state, DomainEvent event, Instant occurredAt) {
        return state.after((SolutionEvent) event);
    }
}
