package io.cascata.query.waterfall.pipeline;

import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Outcome;
import io.cascata.query.money.Exchange;
import io.cascata.query.money.Total;
import io.cascata.query.waterfall.Selection;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All sums over what is open at the viewpoint, from one reading of it. */
final class OpenSums {

    private final Exchange exchange;
    private final Map<CanonicalStage, Tally> stages = new EnumMap<>(CanonicalStage.class);
    private final Tally created;
    private final Tally pipeline;
    private final Tally due;

    private static final class Tally {

        private final Exchange.Sum sum;
        private long count;

        Tally(Exchange exchange) {
            this.sum = exchange.sum();
        }

        void add(@Nullable String currency, @Nullable BigDecimal amount, long counted, int rate) {
            sum.add(currency, amount, counted, rate);
            count += counted;
        }
    }

    private OpenSums(Exchange exchange) {
        this.exchange = exchange;
        this.created = new Tally(exchange);
        this.pipeline = new Tally(exchange);
        this.due = new Tally(exchange);
    }

    static OpenSums read(Selection selection, PipelineSums meant, Exchange exchange) throws SQLException {
        var sums = new OpenSums(exchange);
        var words = selection.words();
        selection.query(
                "SELECT k.stage, k.currency, " + exchange.rate("k.currency", "k.entered", words)
                        + ", sum(k.amount), count(*), " + meant.isFresh() + " AS fresh, " + meant.isInPipeline()
                        + " AS pipeline, coalesce(" + meant.isDue()
                        + ", false) AS due FROM standing k WHERE k.outcome = " + words.code(Outcome.OPEN)
                        + " GROUP BY 1, 2, 3, fresh, pipeline, due, k.amount IS NULL",
                row -> sums.add(CanonicalStage.valueOf(words.known(row.getInt(1))), words.text(row.getInt(2)), row));
        return sums;
    }

    private void add(CanonicalStage stage, @Nullable String currency, ResultSet row) throws SQLException {
        var amount = row.getBigDecimal(4);
        long count = row.getLong(5);
        int rate = row.getInt(3);
        stages.computeIfAbsent(stage, none -> new Tally(exchange)).add(currency, amount, count, rate);
        if (row.getBoolean(6)) {
            created.add(currency, amount, count, rate);
        }
        if (row.getBoolean(7)) {
            pipeline.add(currency, amount, count, rate);
        }
        if (row.getBoolean(8)) {
            due.add(currency, amount, count, rate);
        }
    }

    /** A stage with what stands open in it. */
    record OfStage(CanonicalStage stage, long opportunities, Total total) {}

    List<OfStage> stages() {
        return stages.entrySet().stream()
                .map(entry -> new OfStage(
                        entry.getKey(),
                        entry.getValue().count,
                        entry.getValue().sum.total()))
                .toList();
    }

    Pipeline.Created created() {
        return new Pipeline.Created(
                Pipeline.Definition.STILL_OPEN_AT_CURRENT_AMOUNT, created.count, created.sum.total());
    }

    Total pipeline() {
        return pipeline.sum.total();
    }

    Total due() {
        return due.sum.total();
    }
}
