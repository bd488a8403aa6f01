package io.cascata.command.lead;

import io.cascata.events.id.AccountId;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.OpportunityId;
import org.jspecify.annotations.Nullable;

/**
 * Say what a lead was converted into where that was decided elsewhere: nobody is looked for and nothing new is made, all of
 * it is known already. The role that the contact has on the opportunity is not part of it.
 */
public record RecordConversion(
        LeadId lead,
        @Nullable AccountId account,
        @Nullable ContactId contact,
        @Nullable OpportunityId opportunity) implements LeadCommand {}
