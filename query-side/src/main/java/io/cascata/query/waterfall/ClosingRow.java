package io.cascata.query.waterfall;

import io.cascata.query.money.Total;
import io.cascata.query.money.Value;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The closings of one owner, solution, type …, with the days from opening to closing of the won ones and of all. */
public record ClosingRow(
        @Nullable String key,
        String name,
        long won,
        long lost,
        long recycled,
        @Nullable Double winRate,
        Value wonValue,
        @Nullable Double medianDaysToWin,
        @Nullable Double meanDaysToWin,
        @Nullable Double medianCycleDays,
        @Nullable Double meanCycleDays,
        Worth worth) {

    /**
     * What was won and lost, each by the rates of the days of closing. Won by won and lost, and the average of what was
     * won, are missing where an amount has no rate, or there is none.
     */
    public record Worth(
            Total won, Total lost, @Nullable BigDecimal winRateByAmount, Total.@Nullable Converted averageDeal) {}

    /** What closings can be grouped by; owner and team are those at the closing. */
    public enum By {
        OWNER,
        TEAM,
        SOLUTION,
        TYPE,
        ACCOUNT,
        PROCESS,
        REGION,
        SEGMENT,
        CURRENCY;

        /** Whether it is something that accounts tell of themselves. */
        public boolean ofAccount() {
            return this == REGION || this == SEGMENT;
        }
    }
}
