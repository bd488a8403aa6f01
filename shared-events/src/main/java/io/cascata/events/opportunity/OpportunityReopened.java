package io.cascata.events.opportunity;

import io.cascata.events.Tag;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.Text;
import io.cascata.events.value.Cause;
import io.cascata.events.value.Situation;
import io.cascata.events.value.StageRef;
import java.util.Set;

/** A closed opportunity is worked again; the earlier closing stays in history. */
public record OpportunityReopened(
        OpportunityId id, StageRef from, StageRef to, String reason, Situation situation, Cause cause)
        implements StageEvent {

    public OpportunityReopened {
        Text.require("reason", reason, 500);
    }

    @Override
    public Set<Tag> tags() {
        return Deal.tags(id, situation);
    }
}
