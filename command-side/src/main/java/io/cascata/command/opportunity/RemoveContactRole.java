package io.cascata.command.opportunity;

import io.cascata.events.id.ContactId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.value.RemovalReason;

/** A contact takes part no longer; who was the primary contact is it no longer either. */
public record RemoveContactRole(OpportunityId opportunity, ContactId contact, RemovalReason reason)
        implements OpportunityCommand {}
