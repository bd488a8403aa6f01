package io.cascata.events.opportunity;

import io.cascata.events.id.ContactId;
import io.cascata.events.id.OpportunityId;
import org.jspecify.annotations.Nullable;

/** One of the contacts with a role is the first to talk to; there is one at a time, or none. */
public record PrimaryContactChosen(
        OpportunityId id,
        @Nullable ContactId contact,
        @Nullable ContactId previous) implements OpportunityEvent {}
