package io.cascata.command.opportunity;

import io.cascata.events.id.ContactId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.value.ContactRole;

/** Let a contact of whatever account take part, in one role of the vocabulary. */
public record AddContactRole(OpportunityId opportunity, ContactId contact, ContactRole role)
        implements OpportunityCommand {}
