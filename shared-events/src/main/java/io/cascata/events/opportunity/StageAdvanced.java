package io.cascata.events.opportunity;

import io.cascata.events.id.OpportunityId;
import io.cascata.events.value.Cause;
import io.cascata.events.value.Situation;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.StageRef;
import java.util.List;

/** The opportunity moved on to a later stage; {@code skipped} names the stages it passed over, in order. */
public record StageAdvanced(
        OpportunityId id, StageRef from, StageRef to, List<StageKey> skipped, Situation situation, Cause cause)
        implements StageEvent {

    public StageAdvanced {
        skipped = List.copyOf(skipped);
    }
}
