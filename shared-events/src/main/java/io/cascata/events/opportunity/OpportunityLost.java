package io.cascata.events.opportunity;

import io.cascata.events.Tag;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.Text;
import io.cascata.events.value.Cause;
import io.cascata.events.value.Situation;
import io.cascata.events.value.StageRef;
import java.util.Set;

/** The customer decided against it, or the opportunity was given up. */
public record OpportunityLost(
        OpportunityId id, StageRef from, StageRef to, String reason, Situation situation, Cause cause)
        implements StageEvent {

    public OpportunityLost {
        Text.require("reason", reason, 500);
    }

    @Override
    public Set<Tag> tags() {
        return Deal.tags(id, situation);
    }
}
