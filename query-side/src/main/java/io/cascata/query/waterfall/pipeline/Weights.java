package io.cascata.query.waterfall.pipeline;

import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Outcome;
import io.cascata.query.deals.StageBits;
import io.cascata.query.money.Exchange;
import io.cascata.query.money.Total;
import io.cascata.query.waterfall.Selection;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/** Weighs what is open by the probability of a win from its stage. */
final class Weights {

    private final Selection selection;
    private final PipelineSettings settings;

    Weights(Selection selection, PipelineSettings settings) {
        this.selection = selection;
        this.settings = settings;
    }

    List<Pipeline.Weighted> read(OpenSums open) throws SQLException {
        var learned = learned();
        return open.stages().stream().map(stage -> weighted(stage, learned)).toList();
    }

    /** Of what reached each open stage and is closed now, the part that was won. */
    private Map<CanonicalStage, BigDecimal> learned() throws SQLException {
        var words = selection.words();
        var closed = new ArrayList<Closed>();
        selection.query(
                "SELECT c.reached, count(*) FILTER (c.outcome = " + words.code(Outcome.WON) + "), count(*) FROM "
                        + selection.deals() + " c WHERE c.outcome <> " + words.code(Outcome.OPEN)
                        + " GROUP BY c.reached",
                row -> closed.add(new Closed(row.getInt(1), row.getLong(2), row.getLong(3))));
        var rates = new EnumMap<CanonicalStage, BigDecimal>(CanonicalStage.class);
        for (var stage : CanonicalStage.values()) {
            var reached = closed.stream().filter(each -> each.reached(stage)).toList();
            if (!reached.isEmpty()) {
                rates.put(stage, Exchange.ratio(sum(reached, Closed::won), sum(reached, Closed::all)));
            }
        }
        return rates;
    }

    /** Opportunities that are closed now and reached the same stages, how many were won, and how many there are. */
    private record Closed(int stages, long won, long all) {

        boolean reached(CanonicalStage stage) {
            return StageBits.has(stages, stage);
        }
    }

    private static BigDecimal sum(List<Closed> groups, ToLongFunction<Closed> count) {
        return BigDecimal.valueOf(groups.stream().mapToLong(count).sum());
    }

    private Pipeline.Weighted weighted(OpenSums.OfStage open, Map<CanonicalStage, BigDecimal> learned) {
        var stage = open.stage();
        var settled = settings.probability(stage).orElse(null);
        var probability = settled == null ? learned.get(stage) : settled;
        var source = settled != null
                ? Pipeline.Source.PLAYBOOK
                : probability == null ? Pipeline.Source.NONE : Pipeline.Source.HISTORY;
        return new Pipeline.Weighted(
                stage,
                open.opportunities(),
                open.total(),
                source,
                probability,
                probability == null ? null : open.total().times(probability));
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
