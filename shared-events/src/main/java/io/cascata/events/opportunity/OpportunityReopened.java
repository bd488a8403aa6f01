package io.cascata.events.opportunity;

import io.cascata.events.Tag;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.Text;
import io.cascata.events.value.Cause;
import io.cascata.events.value.GateSnapshot;
import io.cascata.events.value.Situation;
import io.cascata.events.value.StageRef;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A closed opportunity is worked again; the earlier closing stays in history. Without a reason only where it was imported. */
public record OpportunityReopened(
        OpportunityId id,
        StageRef from,
        StageRef to,
        @Nullable String reason,
        Situation situation,
        Cause cause,
        @Nullable GateSnapshot gate)
        implements StageEvent {

    public OpportunityReopened {
        Text.requireIfGiven("reason", reason, 500);
    }

    /** Where no gate was asked. */
    public OpportunityReopened(
            OpportunityId id, StageRef from, StageRef to, @Nullable String reason, Situation situation, Cause cause) {
        this(id, from, to, reason, situation, cause, null);
    }

    @Override
    public Set<Tag> tags() {
        return Deal.tags(id, situation);
    }
}
