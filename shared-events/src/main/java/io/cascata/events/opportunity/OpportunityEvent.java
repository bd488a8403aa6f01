package io.cascata.events.opportunity;

import io.cascata.events.DomainEvent;
import io.cascata.events.Tag;
import io.cascata.events.id.OpportunityId;
import java.util.HashSet;
import java.util.Set;

/** The family of one purchase decision. */
public sealed interface OpportunityEvent extends DomainEvent
        permits OpportunityOpened,
                StageEvent,
                OpportunityRenamed,
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

    /** What successors of a won opportunity are found by. */
    static Tag successorTag(OpportunityId predecessor) {
        return new Tag("predecessor", predecessor.value());
    }

    static Set<Tag> following(OpportunityId predecessor, Set<Tag> tags) {
        var all = new HashSet<>(tags);
        all.add(successorTag(predecessor));
        return Set.copyOf(all);
    }
}
