package io.cascata.command.opportunity;

import io.cascata.events.id.OpportunityId;
import io.cascata.events.value.Cause;
import io.cascata.events.value.OpportunityType;

/** Take back what followed from a win that is none any more, unless somebody has worked on it since. */
public record WithdrawSuccessor(OpportunityId predecessor, OpportunityType type, Cause cause)
        implements OpportunityCommand {

    @Override
    public OpportunityId opportunity() {
        return predecessor;
    }
}
