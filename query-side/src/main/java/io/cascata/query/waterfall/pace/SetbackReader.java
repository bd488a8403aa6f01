package io.cascata.query.waterfall.pace;

import io.cascata.events.value.StageKey;
import io.cascata.events.value.Team;
import io.cascata.query.waterfall.Model;
import io.cascata.query.waterfall.Ratio;
import io.cascata.query.waterfall.Selection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads where opportunities went back, came again, were recycled or were lost between teams. */
final class SetbackReader {

    private static final String WAITING = "";

    private final Selection selection;
    private final SetbackSql sql;

    SetbackReader(Selection selection) {
        this.selection = selection;
        this.sql = new SetbackSql(selection);
    }

    Setbacks read() throws SQLException {
        return new Setbacks(
                selection.sight().knownAt(),
                selection.question().viewpoint().asOf(),
                regressions(),
                returns(),
                recycling(),
                recycles(),
                handOvers());
    }

    private StageKey key(int word) {
        return new StageKey(selection.words().known(word));
    }

    private List<Setbacks.Regression> regressions() throws SQLException {
        var rows = new ArrayList<Setbacks.Regression>();
        selection.query(
                sql.regressions(),
                row -> rows.add(new Setbacks.Regression(
                        key(row.getInt(1)), key(row.getInt(2)), row.getInt(3), row.getLong(4), row.getLong(5))));
        return rows;
    }

    private List<Setbacks.Return> returns() throws SQLException {
        var visits = new HashMap<StageKey, List<Setbacks.Visit>>();
        selection.query(sql.visits(), row -> {
            var stage = key(row.getInt(1));
            int number = row.getInt(2);
            visits.computeIfAbsent(stage, none -> new ArrayList<>())
                    .add(new Setbacks.Visit(
                            number, "%s-%02d".formatted(stage.value(), number), row.getLong(3), row.getLong(4)));
        });
        return selection.model().stages().stream()
                .filter(stage -> visits.containsKey(stage.stageKey()))
                .map(stage -> returns(stage.stageKey(), visits.getOrDefault(stage.stageKey(), List.of())))
                .toList();
    }

    private static Setbacks.Return returns(StageKey stage, List<Setbacks.Visit> visits) {
        long again = visits.stream()
                .filter(visit -> visit.number() > 1)
                .mapToLong(Setbacks.Visit::entries)
                .sum();
        return new Setbacks.Return(stage, again, visits);
    }

    private List<Setbacks.Recycling> recycling() throws SQLException {
        var rows = new ArrayList<Setbacks.Recycling>();
        selection.query(sql.recycling(), row -> {
            long recycled = row.getLong(3);
            rows.add(new Setbacks.Recycling(
                    key(row.getInt(1)),
                    row.getLong(2),
                    recycled,
                    Ratio.of(recycled, row.getLong(2) + recycled),
                    row.getLong(4),
                    Days.of(row.getBigDecimal(5))));
        });
        var order =
                selection.model().stages().stream().map(Model.Stage::stageKey).toList();
        rows.sort(Comparator.comparingInt(row -> order.indexOf(row.stage())));
        return rows;
    }

    private Setbacks.Recycles recycles() throws SQLException {
        var found = new ArrayList<Setbacks.Recycles>();
        selection.query(
                sql.recycles(),
                row -> found.add(new Setbacks.Recycles(row.getLong(1), row.getLong(2), row.getLong(3))));
        return found.getFirst();
    }

    private List<Setbacks.HandOver> handOvers() throws SQLException {
        var ends = new HashMap<String, Map<String, Long>>();
        var words = selection.words();
        selection.query(sql.ends(), row -> ends.computeIfAbsent(words.known(row.getInt(1)), none -> new HashMap<>())
                .put(Objects.requireNonNullElse(words.text(row.getInt(2)), WAITING), row.getLong(3)));
        var rows = new ArrayList<Setbacks.HandOver>();
        for (var stage : selection.model().way()) {
            var next = selection.model().next(stage).orElse(null);
            var from = stage.owner();
            var to = next == null ? null : next.owner();
            if (next != null && from != null && to != null && from != to) {
                rows.add(handOver(from, to, stage, next, ends.getOrDefault(stage.key(), Map.of())));
            }
        }
        return rows;
    }

    private static Setbacks.HandOver handOver(
            Team from, Team to, Model.Stage stage, Model.Stage next, Map<String, Long> ends) {
        long entered = ends.values().stream().mapToLong(Long::longValue).sum();
        long passed = count(ends, End.ADVANCED) + count(ends, End.WON);
        long leaked = count(ends, End.LOST) + count(ends, End.RECYCLED);
        long waiting = ends.getOrDefault(WAITING, 0L);
        return new Setbacks.HandOver(
                from,
                to,
                stage.stageKey(),
                next.stageKey(),
                entered,
                passed,
                leaked,
                entered - passed - leaked - waiting,
                waiting,
                Ratio.of(leaked, entered - waiting));
    }

    private static long count(Map<String, Long> ends, End how) {
        return ends.getOrDefault(how.name(), 0L);
    }
}
