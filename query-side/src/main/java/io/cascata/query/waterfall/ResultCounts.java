package io.cascata.query.waterfall;

import io.cascata.events.value.Outcome;
import io.cascata.query.money.Sums;
import io.cascata.query.money.Value;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Closings in a window, each opportunity by its latest, at the amount it closed with. */
final class ResultCounts {

    private static final double MICROS_PER_DAY = StayCounts.MICROS_PER_DAY;

    private final Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
    private final Map<Outcome, Sums> values = new EnumMap<>(Outcome.class);
    private @Nullable Double medianCycle;
    private @Nullable Double meanCycle;

    static Waterfall.Results read(Selection selection) throws SQLException {
        var results = new ResultCounts();
        var closings = selection.closings();
        var words = selection.words();
        selection.query(
                "SELECT k.outcome, k.currency, count(*), sum(k.amount) " + closings + " GROUP BY ALL",
                row -> results.add(
                        Outcome.valueOf(words.known(row.getInt(1))),
                        words.text(row.getInt(2)),
                        row.getLong(3),
                        row.getBigDecimal(4)));
        selection.query(
                "SELECT median(k.entered - k.opened), avg(k.entered - k.opened) " + closings + " AND k.outcome = "
                        + words.code(Outcome.WON),
                row -> {
                    results.medianCycle = days(row.getBigDecimal(1));
                    results.meanCycle = days(row.getBigDecimal(2));
                });
        return results.results();
    }

    static @Nullable Double days(@Nullable BigDecimal micros) {
        return micros == null ? null : micros.doubleValue() / MICROS_PER_DAY;
    }

    private void add(Outcome outcome, @Nullable String currency, long count, @Nullable BigDecimal amount) {
        counts.merge(outcome, count, Long::sum);
        values.computeIfAbsent(outcome, key -> new Sums()).add(currency, amount, count);
    }

    private Waterfall.Results results() {
        long won = counts.getOrDefault(Outcome.WON, 0L);
        long lost = counts.getOrDefault(Outcome.LOST, 0L);
        var wonValue = value(Outcome.WON);
        var lostValue = value(Outcome.LOST);
        return new Waterfall.Results(
                won,
                lost,
                counts.getOrDefault(Outcome.RECYCLED, 0L),
                Ratio.of(won, won + lost),
                wonValue,
                lostValue,
                byAmount(wonValue, lostValue),
                medianCycle,
                meanCycle);
    }

    private static List<Waterfall.AmountRate> byAmount(Value won, Value lost) {
        return Stream.concat(won.sums().stream(), lost.sums().stream())
                .map(Value.Sum::currency)
                .distinct()
                .sorted()
                .map(currency -> new Waterfall.AmountRate(
                        currency, Ratio.of(won.in(currency), won.in(currency).add(lost.in(currency)))))
                .toList();
    }

    private Value value(Outcome outcome) {
        var sums = values.get(outcome);
        return sums == null ? Value.NONE : sums.value();
    }
}
