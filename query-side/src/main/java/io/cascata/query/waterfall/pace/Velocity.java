package io.cascata.query.waterfall.pace;

import io.cascata.events.value.StageKey;
import io.cascata.query.money.Total;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How fast opportunities move in a window: who moved on from each open stage, how long won ones took from the first
 * stage, and what is won per day. Rates are fractions of 1, durations are days (seconds / 86,400), percentiles are by
 * linear interpolation.
 */
public record Velocity(
        long knownAt,
        @Nullable Instant asOf,
        List<Progression> progression,
        ClosedDeals closedDeals,
        List<Sales> sales,
        AllCurrencies allCurrencies,
        long withoutAmount) {

    public Velocity {
        progression = List.copyOf(progression);
        sales = List.copyOf(sales);
    }

    /**
     * Of the opportunities that were in the stage at any time of the window, how many were then, still in the window, in
     * a later open stage or won. Going back, being lost and being recycled are no progress.
     */
    public record Progression(
            StageKey stage,
            String name,
            long present,
            long progressed,
            @Nullable Double rate) {}

    /**
     * The first entry into the first stage to the winning, of those that were won in the window; {@code leftOut} of them
     * were never in that stage.
     */
    public record ClosedDeals(
            @Nullable StageKey from,
            long n,
            long leftOut,
            @Nullable Double meanDays,
            @Nullable Double medianDays,
            @Nullable Double p75Days,
            @Nullable Double p90Days) {}

    /**
     * Opportunities x win rate x average deal / cycle days, all four of one population: the opportunities of the currency
     * that were won or lost in the window, each by its latest closing. The average deal and the cycle, opening to
     * winning, are those of the won ones.
     */
    public record Sales(
            String currency,
            long opportunities,
            long won,
            @Nullable Double winRate,
            @Nullable BigDecimal averageDeal,
            @Nullable Double cycleDays,
            @Nullable BigDecimal perDay) {}

    /**
     * The same of all currencies together, by the rates of the days of closing. Average deal and what is won per day are
     * missing where an amount that was won has no rate; {@code wonTotal} names its currency.
     */
    public record AllCurrencies(
            long opportunities,
            long won,
            @Nullable Double winRate,
            Total wonTotal,
            Total.@Nullable Converted averageDeal,
            @Nullable Double cycleDays,
            Total.@Nullable Converted perDay) {}
}
