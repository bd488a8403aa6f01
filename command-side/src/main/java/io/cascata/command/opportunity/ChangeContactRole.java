package io.cascata.command.opportunity;

import io.cascata.events.id.ContactId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.value.ContactRole;

/** Give a contact who takes part another role of the vocabulary. */
public record ChangeContactRole(OpportunityId opportunity, ContactId contact, ContactRole role)
        implements OpportunityCommand {}
