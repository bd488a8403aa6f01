package io.cascata.command.opportunity;

import io.cascata.events.id.ContactId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.Identification;

/** Let a contact of whatever account take part, in one role of the vocabulary; how they were found is kept by the group. */
public record AddContactRole(
        OpportunityId opportunity, ContactId contact, ContactRole role, Identification identification)
        implements OpportunityCommand {

    /** Somebody who works with the customer knows the contact. */
    public AddContactRole(OpportunityId opportunity, ContactId contact, ContactRole role) {
        this(opportunity, contact, role, Identification.KNOWN);
    }
}
