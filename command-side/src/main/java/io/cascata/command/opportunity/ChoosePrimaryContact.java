package io.cascata.command.opportunity;

import io.cascata.events.id.ContactId;
import io.cascata.events.id.OpportunityId;
import org.jspecify.annotations.Nullable;

/** Make one of the contacts with a role the first to talk to, or, without a contact, none of them. */
public record ChoosePrimaryContact(
        OpportunityId opportunity, @Nullable ContactId contact) implements OpportunityCommand {}
