package io.cascata.query.waterfall;

import io.cascata.events.value.Outcome;
import io.cascata.query.deals.Sight;
import io.cascata.query.facts.Words;
import io.cascata.query.money.Sums;
import io.cascata.query.money.Value;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How opportunities stand at the viewpoint, at their amount then. */
final class StandingCounts {

    private final Map<String, Tally> openByStage = new HashMap<>();
    private final Map<String, Tally> byStage = new HashMap<>();
    private final Map<Outcome, Tally> byOutcome = new HashMap<>();
    private long opportunities;

    private static final class Tally {
        private final Sums sums = new Sums();
        private long count;
    }

    static StandingCounts read(Selection selection) throws SQLException {
        var counts = new StandingCounts();
        var words = selection.words();
        var window = selection.question().window();
        var opened = Sight.within("c.opened", window);
        var in = "(" + selection.inWindow("c") + " AND c.outcome = " + words.code(Outcome.OPEN) + ")";
        selection.query(
                "SELECT c.stage, c.outcome, c.currency, " + opened + " AS is_opened, " + in
                        + " AS is_in, sum(c.amount), count(*) FROM standing c WHERE " + opened + " OR " + in
                        + " GROUP BY ALL",
                row -> counts.add(words, row));
        return counts;
    }

    private void add(Words words, ResultSet row) throws SQLException {
        var stage = words.known(row.getInt(1));
        var outcome = Outcome.valueOf(words.known(row.getInt(2)));
        if (row.getBoolean(4)) {
            opportunities += row.getLong(7);
            add(words, byStage.computeIfAbsent(stage, key -> new Tally()), row);
            add(words, byOutcome.computeIfAbsent(outcome, key -> new Tally()), row);
        }
        if (row.getBoolean(5)) {
            add(words, openByStage.computeIfAbsent(stage, key -> new Tally()), row);
        }
    }

    private static void add(Words words, Tally tally, ResultSet row) throws SQLException {
        tally.count += row.getLong(7);
        tally.sums.add(words.text(row.getInt(3)), row.getBigDecimal(6), row.getLong(7));
    }

    long opportunities() {
        return opportunities;
    }

    Value open(Model.Stage stage) {
        var tally = openByStage.get(stage.key());
        return tally == null ? Value.NONE : tally.sums.value();
    }

    List<Waterfall.OutcomeRow> outcomes() {
        return Arrays.stream(Outcome.values())
                .filter(byOutcome::containsKey)
                .map(outcome -> new Waterfall.OutcomeRow(
                        outcome, tally(outcome).count, tally(outcome).sums.value()))
                .toList();
    }

    private Tally tally(Outcome outcome) {
        return byOutcome.getOrDefault(outcome, new Tally());
    }

    List<Waterfall.CurrentStage> current(Model model) {
        return model.stages().stream()
                .filter(stage -> byStage.containsKey(stage.key()))
                .map(this::current)
                .toList();
    }

    private Waterfall.CurrentStage current(Model.Stage stage) {
        var tally = byStage.getOrDefault(stage.key(), new Tally());
        return new Waterfall.CurrentStage(
                stage.stageKey(), stage.name(), stage.canonical(), tally.count, tally.sums.value());
    }
}
