package io.cascata.events.opportunity;

import io.cascata.events.Tag;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.Text;
import io.cascata.events.value.Cause;
import io.cascata.events.value.Situation;
import io.cascata.events.value.StageRef;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The customer decided against it, or the opportunity was given up. Without a reason only where it was imported from a system that kept none. */
public record OpportunityLost(
        OpportunityId id,
        StageRef from,
        StageRef to,
        @Nullable String reason,
        Situation situation,
        Cause cause) implements StageEvent {

    public OpportunityLost {
        Text.requireIfGiven("reason", reason, 500);
    }

    @Override
    public Set<Tag> tags() {
        return Deal.tags(id, situation);
    }
}
