package io.cascata.query.deals;

import io.cascata.events.id.AccountId;
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
 * currency, {@code minAmount <= amount < maxAmount}.
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
        @Nullable BigDecimal maxAmount) {

    public static final DealFilter ALL = new DealFilter(Set.of(), null, null, null, null, null, null, null, null, null);

    public DealFilter {
        types = Set.copyOf(types);
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
