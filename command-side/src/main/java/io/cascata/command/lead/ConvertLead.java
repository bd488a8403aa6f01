package io.cascata.command.lead;

import io.cascata.events.id.AccountId;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.OpportunityType;
import org.jspecify.annotations.Nullable;

/** Make a lead a contact of an account, as somebody has decided, and say which opportunity it belongs to where that is known. */
public record ConvertLead(LeadId lead, Into into, Purchase purchase) implements LeadCommand {

    /** The account. */
    public sealed interface Into {

        /** The one that surely is meant, or a new one where none is. */
        record Matched() implements Into {}

        /** This one. */
        record Existing(AccountId account) implements Into {}

        /** A new one, although there are some that may be meant. */
        record New() implements Into {}

        /** None: the person belongs to no company. */
        record NoAccount() implements Into {}
    }

    /** The opportunity. */
    public sealed interface Purchase {

        /** Nobody knows yet; the person may be mapped to one later. */
        record Open() implements Purchase {}

        /** One that is worked already; without a role, a part nobody has named yet. */
        record Existing(OpportunityId opportunity, @Nullable ContactRole role) implements Purchase {}

        /** A new one. */
        record New(
                OpportunityId opportunity,
                String name,
                SolutionId solution,
                OpportunityType type,
                @Nullable ContactRole role)
                implements Purchase {}
    }
}
