package io.cascata.events.opportunity;

import io.cascata.events.id.OpportunityId;
import io.cascata.events.value.Owner;
import org.jspecify.annotations.Nullable;

/** Somebody else is responsible from now on. */
public record OwnerAssigned(
        OpportunityId id, Owner owner, @Nullable Owner previous) implements OpportunityEvent {}
