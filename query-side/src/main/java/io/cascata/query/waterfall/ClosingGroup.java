package io.cascata.query.waterfall;

import io.cascata.events.value.Outcome;
import io.cascata.query.money.Exchange;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The closings that share one value of a dimension, while they are counted. */
final class ClosingGroup {

    private final @Nullable String key;
    private final Exchange.Sum wonAmounts;
    private final Exchange.Sum lostAmounts;
    private final Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
    private @Nullable Double medianToWin;
    private @Nullable Double meanToWin;
    private @Nullable Double medianCycle;
    private @Nullable Double meanCycle;

    ClosingGroup(@Nullable String key, Exchange exchange) {
        this.key = key;
        this.wonAmounts = exchange.sum();
        this.lostAmounts = exchange.sum();
    }

    void add(Outcome outcome, @Nullable String currency, @Nullable BigDecimal amount, long count, int rate) {
        counts.merge(outcome, count, Long::sum);
        if (outcome == Outcome.WON) {
            wonAmounts.add(currency, amount, count, rate);
        }
        if (outcome == Outcome.LOST) {
            lostAmounts.add(currency, amount, count, rate);
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
        var worth = worth();
        long lost = counts.getOrDefault(Outcome.LOST, 0L);
        return new ClosingRow(
                key,
                key == null ? "(none)" : names.getOrDefault(key, key),
                won,
                lost,
                counts.getOrDefault(Outcome.RECYCLED, 0L),
                Ratio.of(won, won + lost),
                worth.won().value(),
                medianToWin,
                meanToWin,
                medianCycle,
                meanCycle,
                worth);
    }

    private ClosingRow.Worth worth() {
        var won = wonAmounts.total();
        var lost = lostAmounts.total();
        return new ClosingRow.Worth(won, lost, won.shareBeside(lost), wonAmounts.average());
    }
}
