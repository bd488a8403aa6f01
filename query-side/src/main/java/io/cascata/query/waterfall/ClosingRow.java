package io.cascata.query.waterfall;

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
        @Nullable Double meanCycleDays) {

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
