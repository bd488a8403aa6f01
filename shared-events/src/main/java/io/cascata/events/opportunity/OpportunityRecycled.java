package io.cascata.events.opportunity;

import io.cascata.events.Tag;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.Text;
import io.cascata.events.value.Cause;
import io.cascata.events.value.Situation;
import io.cascata.events.value.StageRef;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Not now: closed without a decision, its people go back to the lead stage. An outcome of its own, not a loss. Without a reason only where it was imported. */
public record OpportunityRecycled(
        OpportunityId id,
        StageRef from,
        StageRef to,
        @Nullable String reason,
        Situation situation,
        Cause cause) implements StageEvent {

    public OpportunityRecycled {
        Text.requireIfGiven("reason", reason, 500);
    }

    @Override
    public Set<Tag> tags() {
        return Deal.tags(id, situation);
    }
}
