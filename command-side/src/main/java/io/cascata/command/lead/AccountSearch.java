package io.cascata.command.lead;

import io.cascata.command.matching.LeadFacts;
import io.cascata.command.matching.MatchResult;
import io.cascata.command.matching.MatchingRules;
import io.cascata.events.id.AccountId;

/** Compares a lead with all accounts that are in the log when it is asked. */
public interface AccountSearch {

    MatchResult match(LeadFacts lead, MatchingRules rules);

    /** Whether an account is among those that leads are compared with; one that is just being registered is not yet. */
    boolean knows(AccountId account);
}
