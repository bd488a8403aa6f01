package io.cascata.events.opportunity;

import io.cascata.events.Tag;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.value.Cause;
import io.cascata.events.value.Contract;
import io.cascata.events.value.GateSnapshot;
import io.cascata.events.value.Situation;
import io.cascata.events.value.StageRef;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The customer signed. Without a contract only where the process does not ask for one. */
public record OpportunityWon(
        OpportunityId id,
        StageRef from,
        StageRef to,
        @Nullable Contract contract,
        Situation situation,
        Cause cause,
        @Nullable GateSnapshot gate)
        implements StageEvent {

    /** Where no gate was asked. */
    public OpportunityWon(
            OpportunityId id,
            StageRef from,
            StageRef to,
            @Nullable Contract contract,
            Situation situation,
            Cause cause) {
        this(id, from, to, contract, situation, cause, null);
    }

    @Override
    public Set<Tag> tags() {
        return Deal.tags(id, situation);
    }
}
