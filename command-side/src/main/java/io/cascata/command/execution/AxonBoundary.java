package io.cascata.command.execution;

import io.cascata.command.decision.Boundary;
import io.cascata.command.decision.EntityKind;
import java.time.Instant;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.modelling.StateManager;

/** What one command looks at: every entity loaded joins the one append condition of its processing context. */
record AxonBoundary(StateManager states, ProcessingContext context, Instant occurredAt) implements Boundary {

    @Override
    public <I, S> S load(EntityKind<I, S> kind, I id) {
        return sourced(EntityRef.of(kind, id)).as(kind);
    }

    Sourced sourced(EntityRef ref) {
        return states.loadEntity(Sourced.class, ref, context).join();
    }
}
