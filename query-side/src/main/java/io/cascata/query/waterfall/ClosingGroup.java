package io.cascata.query.waterfall;

import io.cascata.events.value.Outcome;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The closings that share one value of a dimension, while they are counted. */
final class ClosingGroup {

    private final @Nullable String key;
    private final Sums wonValue = new Sums();
    private final Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
    private @Nullable Double medianToWin;
    private @Nullable Double meanToWin;
    private @Nullable Double medianCycle;
    private @Nullable Double meanCycle;

    ClosingGroup(@Nullable String key) {
        this.key = key;
    }

    void add(Outcome outcome, long count, @Nullable String currency, @Nullable BigDecimal amount) {
        counts.merge(outcome, count, Long::sum);
        if (outcome == Outcome.WON) {
            wonValue.add(currency, amount, count);
        }
    }

    void won(@Nullable Double median, @Nullable Double mean) {
        medianToWin = median;
        meanToWin = mean;
    }

    void all(@Nullable Double median, @Nullable Double mean) {
        medianCycle = median;
        meanCycle = mean;
    }

    ClosingRow row(Map<String, String> names) {
        long won = counts.getOrDefault(Outcome.WON, 0L);
        long lost = counts.getOrDefault(Outcome.LOST, 0L);
        return new ClosingRow(
                key,
                key == null ? "(none)" : names.getOrDefault(key, key),
                won,
                lost,
                counts.getOrDefault(Outcome.RECYCLED, 0L),
                Ratio.of(won, won + lost),
                wonValue.value(),
                medianToWin,
                meanToWin,
                medianCycle,
                meanCycle);
    }
}
