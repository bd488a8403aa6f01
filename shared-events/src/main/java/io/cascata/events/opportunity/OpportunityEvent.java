package io.cascata.events.opportunity;

import io.cascata.events.DomainEvent;
import io.cascata.events.Tag;
import io.cascata.events.id.OpportunityId;
import java.util.Set;

/** The family of one purchase decision. */
public sealed interface OpportunityEvent extends DomainEvent
        permits OpportunityOpened,
                StageEvent,
                AmountSet,
                CloseDateSet,
                OwnerAssigned,
                ContactRoleAdded,
                ContactRoleChanged,
                ContactRoleRemoved,
                PrimaryContactChosen {

    OpportunityId id();

    @Override
    default Set<Tag> tags() {
        return Set.of(tag(id()));
    }

    static Tag tag(OpportunityId id) {
        return new Tag("opportunity", id.value());
    }
}
