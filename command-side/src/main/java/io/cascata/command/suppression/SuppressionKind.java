package io.cascata.command.suppression;

import io.cascata.command.decision.EntityKind;
import io.cascata.events.DomainEvent;
import io.cascata.events.id.SuppressionId;
import io.cascata.events.suppression.SuppressionEvent;
import io.cascata.log.EventFilter;
import java.time.Instant;

/** One rule that takes touches out of attribution. */
enum SuppressionKind implements EntityKind<SuppressionId, Suppression> {
    SUPPRESSION;

    @Override
    public Class<SuppressionId> idType() {
        return SuppressionId.class;
    }

    @Override
    public Class<Suppression> stateType() {
        return Suppression.class;
    }

    @Override
    public EventFilter events(SuppressionId id) {
        return EventFilter.tagged(SuppressionEvent.tag(id));
    }

    @Override
    public Suppression initial(SuppressionId id) {
        return Suppression.UNKNOWN;
    }

    @Override
    public Suppression evolve(Suppression state, DomainEvent event, Instant occurredAt) {
        return state.after((SuppressionEvent) event);
    }
}
