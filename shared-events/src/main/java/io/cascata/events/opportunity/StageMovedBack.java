package io.cascata.events.opportunity;

import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.Text;
import io.cascata.events.value.Cause;
import io.cascata.events.value.Situation;
import io.cascata.events.value.StageRef;
import org.jspecify.annotations.Nullable;

/** The opportunity went back to an earlier stage. Without a reason only where it was imported. */
public record StageMovedBack(
        OpportunityId id,
        StageRef from,
        StageRef to,
        @Nullable String reason,
        Situation situation,
        Cause cause) implements StageEvent {

    public StageMovedBack {
        Text.requireIfGiven("reason", reason, 500);
    }
}
