package io.cascata.command.buyinggroup;

import io.cascata.command.decision.EntityKind;
import io.cascata.events.DomainEvent;
import io.cascata.events.buyinggroup.BuyingGroupEvent;
import io.cascata.events.id.BuyingGroupId;
import io.cascata.log.EventFilter;
import java.time.Instant;

/** One buying group. */
enum BuyingGroupKind implements EntityKind<BuyingGroupId, BuyingGroup> {
    BUYING_GROUP;

    @Override
    public Class<BuyingGroupId> idType() {
        return BuyingGroupId.class;
    }

    @Override
    public Class<BuyingGroup> stateType() {
        return BuyingGroup.class;
    }

    @Override
    public EventFilter events(BuyingGroupId id) {
        return EventFilter.tagged(BuyingGroupEvent.tag(id));
    }

    @Override
    public BuyingGroup initial(BuyingGroupId id) {
        return BuyingGroup.UNFORMED;
    }

    @Override
    public BuyingGroup evolve(BuyingGroup state, DomainEvent event, Instant occurredAt) {
        return state.after((BuyingGroupEvent) event);
    }
}
