package io.cascata.query.waterfall.pipeline;

import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Outcome;
import io.cascata.query.money.Exchange;
import io.cascata.query.money.Total;
import io.cascata.query.waterfall.Selection;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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
        var sight = selection.sight();
        var rates = new EnumMap<CanonicalStage, BigDecimal>(CanonicalStage.class);
        selection.query(
                "SELECT r.stage, count(*) FILTER (c.outcome = " + words.code(Outcome.WON) + "), count(*) FROM "
                        + selection.deals() + " c JOIN canonical_reach r ON r.n = c.n WHERE c.outcome <> "
                        + words.code(Outcome.OPEN) + " AND r.stage IN "
                        + PipelineQuestion.stages(CanonicalStage.TARGET_ACCOUNT, words) + " AND " + sight.sees("r")
                        + " AND " + sight.standing("r", "undone") + " GROUP BY r.stage",
                row -> rates.put(
                        CanonicalStage.valueOf(words.known(row.getInt(1))),
                        Exchange.ratio(BigDecimal.valueOf(row.getLong(2)), BigDecimal.valueOf(row.getLong(3)))));
        return rates;
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
