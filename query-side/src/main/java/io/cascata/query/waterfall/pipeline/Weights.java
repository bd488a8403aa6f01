package io.cascata.query.waterfall.pipeline;

import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Outcome;
import io.cascata.query.waterfall.Selection;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Weighs what is open by the probability of a win from its stage. */
final class Weights {

    private final Selection selection;
    private final PipelineSettings settings;
    private final Exchange exchange;
    private final Map<CanonicalStage, Exchange.Sum> sums = new EnumMap<>(CanonicalStage.class);
    private final Map<CanonicalStage, Long> counts = new EnumMap<>(CanonicalStage.class);

    Weights(Selection selection, PipelineSettings settings, Exchange exchange) {
        this.selection = selection;
        this.settings = settings;
        this.exchange = exchange;
    }

    List<Pipeline.Weighted> read() throws SQLException {
        var words = selection.words();
        selection.query(
                "SELECT k.stage, k.currency, " + exchange.rate("k.currency", "k.entered", words)
                        + ", sum(k.amount), count(*) FROM standing k WHERE k.outcome = " + words.code(Outcome.OPEN)
                        + " GROUP BY 1, 2, 3, k.amount IS NULL",
                row -> {
                    var stage = CanonicalStage.valueOf(words.known(row.getInt(1)));
                    counts.merge(stage, row.getLong(5), Long::sum);
                    sums.computeIfAbsent(stage, none -> exchange.sum())
                            .add(words.text(row.getInt(2)), row.getBigDecimal(4), row.getLong(5), row.getInt(3));
                });
        var learned = learned();
        var rows = new ArrayList<Pipeline.Weighted>();
        sums.forEach((stage, sum) -> rows.add(weighted(stage, sum.total(), learned)));
        return rows;
    }

    /** Of what reached each stage and is closed, the part that was won. */
    private Map<CanonicalStage, BigDecimal> learned() throws SQLException {
        var words = selection.words();
        var sight = selection.sight();
        var rates = new EnumMap<CanonicalStage, BigDecimal>(CanonicalStage.class);
        selection.query(
                "SELECT r.stage, count(*) FILTER (c.outcome = " + words.code(Outcome.WON) + "), count(*) FROM"
                        + " canonical_reach r JOIN standing c ON c.n = r.n WHERE c.outcome <> "
                        + words.code(Outcome.OPEN) + " AND " + sight.sees("r") + " AND "
                        + sight.standing("r", "undone") + " GROUP BY r.stage",
                row -> rates.put(
                        CanonicalStage.valueOf(words.known(row.getInt(1))),
                        Exchange.ratio(BigDecimal.valueOf(row.getLong(2)), BigDecimal.valueOf(row.getLong(3)))));
        return rates;
    }

    private Pipeline.Weighted weighted(CanonicalStage stage, Total total, Map<CanonicalStage, BigDecimal> learned) {
        var settled = settings.probability(stage).orElse(null);
        var probability = settled == null ? learned.get(stage) : settled;
        var source = settled != null
                ? Pipeline.Source.PLAYBOOK
                : probability == null ? Pipeline.Source.NONE : Pipeline.Source.HISTORY;
        return new Pipeline.Weighted(
                stage,
                counts.getOrDefault(stage, 0L),
                total,
                source,
                probability,
                probability == null ? null : total.times(probability));
    }

    /** The sum of what could be weighed. */
    static Total total(List<Pipeline.Weighted> rows, Exchange exchange) {
        var sum = exchange.sum().total();
        for (var row : rows) {
            var weighted = row.weighted();
            sum = weighted == null ? sum : sum.plus(weighted);
        }
        return sum;
    }
}
