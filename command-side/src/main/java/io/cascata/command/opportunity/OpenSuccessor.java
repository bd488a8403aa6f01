package io.cascata.command.opportunity;

import io.cascata.events.id.OpportunityId;
import io.cascata.events.value.Cause;
import io.cascata.events.value.OpportunityType;

/** Open what follows from a won opportunity, as far as the playbook says that one of this type does. */
public record OpenSuccessor(OpportunityId opportunity, OpportunityId predecessor, OpportunityType type, Cause cause)
        implements OpportunityCommand {}
