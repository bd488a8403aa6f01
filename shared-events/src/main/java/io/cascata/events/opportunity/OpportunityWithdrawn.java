package io.cascata.events.opportunity;

import io.cascata.events.Tag;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.value.Cause;
import io.cascata.events.value.Situation;
import io.cascata.events.value.StageRef;
import java.util.Set;

/** The win that it followed from was reversed before anybody had worked on it: it goes to a recycled stage. */
public record OpportunityWithdrawn(
        OpportunityId id, StageRef from, StageRef to, OpportunityId predecessor, Situation situation, Cause cause)
        implements StageEvent {

    @Override
    public Set<Tag> tags() {
        return OpportunityEvent.following(predecessor, Deal.tags(id, situation));
    }
}
