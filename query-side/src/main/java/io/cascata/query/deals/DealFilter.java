package io.cascata.query.deals;

import io.cascata.events.id.AccountId;
import io.cascata.events.id.CampaignId;
import io.cascata.events.id.ProcessId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.Team;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which opportunities are meant: those that meet every given criterion. Owner, team and amount are those of the
 * opportunity at the viewpoint, region and segment those of its account; amounts are compared in the opportunity's own
 * currency, {@code minAmount <= amount < maxAmount}. An opportunity belongs to a campaign where somebody with a role on it
 * was touched by the campaign or came in by it, before it was closed and before they left for good.
 */
public record DealFilter(
        Set<OpportunityType> types,
        @Nullable ProcessId process,
        @Nullable SolutionId solution,
        @Nullable AccountId account,
        @Nullable Team team,
        @Nullable String owner,
        @Nullable String region,
        @Nullable String segment,
        @Nullable BigDecimal minAmount,
        @Nullable BigDecimal maxAmount,
        @Nullable CampaignId campaign) {

    public static final DealFilter ALL = new DealFilter(Set.of(), null, null, null, null, null, null, null, null, null);

    public DealFilter {
        types = Set.copyOf(types);
    }

    /** Of any campaign or none. */
    public DealFilter(
            Set<OpportunityType> types,
            @Nullable ProcessId process,
            @Nullable SolutionId solution,
            @Nullable AccountId account,
            @Nullable Team team,
            @Nullable String owner,
            @Nullable String region,
            @Nullable String segment,
            @Nullable BigDecimal minAmount,
            @Nullable BigDecimal maxAmount) {
        this(types, process, solution, account, team, owner, region, segment, minAmount, maxAmount, null);
    }

    /** The same, of one campaign alone. */
    public DealFilter of(CampaignId only) {
        return new DealFilter(
                types, process, solution, account, team, owner, region, segment, minAmount, maxAmount, only);
    }

    public static DealFilter type(OpportunityType type) {
        return types(Set.of(type));
    }

    public static DealFilter types(Set<OpportunityType> types) {
        return new DealFilter(types, null, null, null, null, null, null, null, null, null);
    }

    public static DealFilter process(ProcessId process) {
        return new DealFilter(Set.of(), process, null, null, null, null, null, null, null, null);
    }
}
