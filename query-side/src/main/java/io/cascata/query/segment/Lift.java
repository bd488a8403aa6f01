package io.cascata.query.segment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of well-covered opportunities against others: closed ones alone, in bands by their coverage, UNKNOWN where
 * there is nothing to cover. {@code winRateLift} is that of HIGH less that of LOW, {@code medianDaysLift} likewise; both
 * tell what goes together, not what causes what.
 */
record Lift(
        BigDecimal threshold,
        CoverageQuestion.Measure measure,
        CoverageQuestion.People people,
        long knownAt,
        List<Band> bands,
        @Nullable BigDecimal winRateLift,
        @Nullable BigDecimal medianDaysLift) {

    Lift {
        bands = List.copyOf(bands);
    }

    /** {@code winRate} is won of won and lost; days are from opening to closing of those won. */
    record Band(
            String band,
            long opportunities,
            long won,
            long lost,
            long recycled,
            @Nullable BigDecimal winRate,
            @Nullable BigDecimal meanDays,
            @Nullable BigDecimal medianDays,
            List<Won> amounts,
            String link) {}

    /** So many won with an amount in this currency. */
    record Won(String currency, long opportunities, BigDecimal total, BigDecimal mean) {}

    static @Nullable BigDecimal share(long part, long all) {
        return all == 0 ? null : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(all), 4, RoundingMode.HALF_UP);
    }

    static @Nullable BigDecimal difference(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.subtract(other);
    }
}
