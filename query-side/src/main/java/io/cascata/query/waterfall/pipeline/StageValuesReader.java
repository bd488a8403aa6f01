package io.cascata.query.waterfall.pipeline;

import io.cascata.events.value.Outcome;
import io.cascata.query.money.Exchange;
import io.cascata.query.waterfall.Model;
import io.cascata.query.waterfall.Selection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what stages and closings are worth. */
final class StageValuesReader {

    private final Selection selection;
    private final Exchange exchange;

    /** Amounts that belong together, while they are added. */
    private static final class Tally {

        private final Exchange.Sum sum;
        private long count;

        Tally(Exchange exchange) {
            this.sum = exchange.sum();
        }
    }

    StageValuesReader(Selection selection, Exchange exchange) {
        this.selection = selection;
        this.exchange = exchange;
    }

    StageValues read() throws SQLException {
        var entered = tallies("k.stage", selection.stays("k") + " AND k.visit = 1");
        var open = tallies("k.stage", open());
        var closed = tallies("k.outcome", selection.closings());
        var results = Stream.of(Outcome.WON, Outcome.LOST, Outcome.RECYCLED)
                .map(outcome -> result(outcome, tally(closed, outcome.name())))
                .toList();
        return new StageValues(
                selection.sight().knownAt(),
                selection.question().viewpoint().asOf(),
                exchange.reporting(),
                selection.model().stages().stream()
                        .filter(stage -> entered.containsKey(stage.key()) || open.containsKey(stage.key()))
                        .map(stage -> row(stage, tally(entered, stage.key()), tally(open, stage.key())))
                        .toList(),
                results,
                results.get(0).total().shareBeside(results.get(1).total()));
    }

    private String open() {
        return "FROM standing k WHERE k.outcome = " + selection.words().code(Outcome.OPEN) + " AND "
                + selection.inWindow("k");
    }

    private Tally tally(Map<String, Tally> tallies, String key) {
        return Optional.ofNullable(tallies.get(key)).orElseGet(() -> new Tally(exchange));
    }

    private static StageValues.OfStage row(Model.Stage stage, Tally entered, Tally open) {
        return new StageValues.OfStage(
                stage.stageKey(),
                stage.name(),
                stage.canonical(),
                entered.count,
                entered.sum.total(),
                open.count,
                open.sum.total());
    }

    private static StageValues.OfOutcome result(Outcome outcome, Tally tally) {
        return new StageValues.OfOutcome(outcome, tally.count, tally.sum.total());
    }

    /** The rows of {@code k} by what they have in common, at their amounts and by the rates of their entries. */
    private Map<String, Tally> tallies(String common, String rows) throws SQLException {
        var words = selection.words();
        var tallies = new HashMap<String, Tally>();
        selection.query(
                "SELECT " + common + ", k.currency, " + exchange.rate("k.currency", "k.entered", words)
                        + ", sum(k.amount), count(*) " + rows + " GROUP BY 1, 2, 3, k.amount IS NULL",
                row -> {
                    var tally = tallies.computeIfAbsent(words.known(row.getInt(1)), key -> new Tally(exchange));
                    tally.count += row.getLong(5);
                    tally.sum.add(words.text(row.getInt(2)), row.getBigDecimal(4), row.getLong(5), row.getInt(3));
                });
        return tallies;
    }
}
