package io.cascata.events.lead;

import io.cascata.events.id.AccountId;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.Text;
import org.jspecify.annotations.Nullable;

/** Somebody is asked to convert the lead by hand, into the proposed account or another; until then it stays what it is. */
public record LeadMatchReviewRequested(
        LeadId id, String reviewer, Why why, @Nullable AccountId proposed) implements LeadEvent {

    public LeadMatchReviewRequested {
        Text.require("reviewer", reviewer);
    }

    /** Why a person has to decide. */
    public enum Why {
        /** An account may be meant, but that is not sure. */
        WEAK_MATCH,

        /** No account is meant, and new ones are made by hand. */
        NO_MATCH,

        /** No account is meant, and nothing says what a new one would be called. */
        COMPANY_UNKNOWN,

        /** Every conversion is looked at by a person. */
        EVERY_CONVERSION
    }
}
