package io.cascata.command.opportunity;

import io.cascata.events.id.OpportunityId;
import io.cascata.events.value.Owner;

/** Make somebody responsible. */
public record AssignOwner(OpportunityId opportunity, Owner owner) implements OpportunityCommand {}
