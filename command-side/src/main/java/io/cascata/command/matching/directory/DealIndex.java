package io.cascata.command.matching.directory;

import io.cascata.events.id.AccountId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.SolutionId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is open or won at which account. */
final class DealIndex {

    private final Map<OpportunityId, Deal> deals = new HashMap<>();
    private final Map<AccountId, Set<OpportunityId>> open = new HashMap<>();
    private final Map<AccountId, Set<OpportunityId>> won = new HashMap<>();

    private record Deal(AccountId account, SolutionId solution) {}

    void opened(OpportunityId id, AccountId account, SolutionId solution) {
        var before = deals.put(id, new Deal(account, solution));
        if (before != null) {
            drop(open, before.account, id);
            drop(won, before.account, id);
        }
        open.computeIfAbsent(account, unseen -> new HashSet<>()).add(id);
    }

    /** Throws {@link IllegalArgumentException} where the opportunity has never been opened. */
    void closed(OpportunityId id, boolean asWon) {
        var account = known(id).account;
        drop(open, account, id);
        if (asWon) {
            won.computeIfAbsent(account, unseen -> new HashSet<>()).add(id);
        }
    }

    void reopened(OpportunityId id) {
        var deal = known(id);
        opened(id, deal.account, deal.solution);
    }

    boolean isCustomer(AccountId account) {
        return won.containsKey(account);
    }

    boolean hasOpen(AccountId account, @Nullable SolutionId solution) {
        return solution != null
                && open.getOrDefault(account, Set.of()).stream()
                        .anyMatch(id -> known(id).solution.equals(solution));
    }

    private Deal known(OpportunityId id) {
        var deal = deals.get(id);
        if (deal == null) {
            throw new IllegalArgumentException("opportunity '" + id + "' has not been opened");
        }
        return deal;
    }

    private static void drop(Map<AccountId, Set<OpportunityId>> from, AccountId account, OpportunityId id) {
        from.computeIfPresent(account, (same, ids) -> ids.remove(id) && ids.isEmpty() ? null : ids);
    }
}
