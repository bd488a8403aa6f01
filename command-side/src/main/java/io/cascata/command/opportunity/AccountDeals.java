package io.cascata.command.opportunity;

import io.cascata.command.decision.Boundary;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.opportunity.Deal;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.Outcome;
import java.util.HashMap;
import java.util.Map;

/** What an account decides about, or has decided: its opportunities with what each is about and how it stands. */
public record AccountDeals(Map<OpportunityId, Known> opportunities) {

    static final AccountDeals NONE = new AccountDeals(Map.of());

    /** What an opportunity is about, and how it stands. */
    public record Known(Deal deal, Outcome outcome) {}

    public AccountDeals {
        opportunities = Map.copyOf(opportunities);
    }

    public static AccountDeals of(Boundary boundary, AccountId account) {
        return boundary.load(AccountDealsKind.ACCOUNT_DEALS, account);
    }

    /** Whether the account has bought something, and that was not taken back. */
    public boolean isCustomer() {
        return opportunities.values().stream().anyMatch(known -> known.outcome() == Outcome.WON);
    }

    /** Whether an opportunity of this type about this solution is open. */
    boolean decidesAbout(SolutionId solution, OpportunityType type) {
        return opportunities.values().stream()
                .anyMatch(known -> known.outcome() == Outcome.OPEN
                        && known.deal().type() == type
                        && known.deal().solution().equals(solution));
    }

    AccountDeals with(OpportunityId id, Known known) {
        var all = new HashMap<>(opportunities);
        all.put(id, known);
        return new AccountDeals(all);
    }
}
