package io.cascata.events.opportunity;

import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.Text;
import io.cascata.events.value.Cause;
import io.cascata.events.value.GateSnapshot;
import io.cascata.events.value.Situation;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.StageRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The opportunity moved on to a later stage; {@code skipped} names the stages it passed over, in order, and
 * {@code reason} says why, where it is known.
 */
public record StageAdvanced(
        OpportunityId id,
        StageRef from,
        StageRef to,
        List<StageKey> skipped,
        @Nullable String reason,
        Situation situation,
        Cause cause,
        @Nullable GateSnapshot gate)
        implements StageEvent {

    public StageAdvanced {
        skipped = List.copyOf(skipped);
        Text.requireIfGiven("reason", reason, 500);
    }

    /** Where no gate was asked. */
    public StageAdvanced(
            OpportunityId id,
            StageRef from,
            StageRef to,
            List<StageKey> skipped,
            @Nullable String reason,
            Situation situation,
            Cause cause) {
        this(id, from, to, skipped, reason, situation, cause, null);
    }
}
