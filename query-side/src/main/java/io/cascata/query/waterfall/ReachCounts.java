package io.cascata.query.waterfall;

import io.cascata.events.value.Outcome;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many opportunities reached each stage and what became of them, under a policy for skipped stages. */
final class ReachCounts {

    private final Selection selection;
    private final Map<String, List<Group>> groups = new HashMap<>();
    private final Map<String, Long> next = new HashMap<>();
    private final Map<String, Long> ofFirst = new HashMap<>();

    /** Opportunities that reached a stage in the same manner and stand alike. */
    private record Group(int progress, Outcome outcome, boolean skipped, boolean here, long count) {}

    private ReachCounts(Selection selection) {
        this.selection = selection;
    }

    static ReachCounts read(Selection selection) throws SQLException {
        var counts = new ReachCounts(selection);
        var reached = new ReachSql(selection);
        var words = selection.words();
        selection.query(reached.groups(), row -> counts.groups
                .computeIfAbsent(words.known(row.getInt(1)), key -> new ArrayList<>())
                .add(new Group(
                        row.getInt(2),
                        Outcome.valueOf(words.known(row.getInt(3))),
                        row.getBoolean(4),
                        row.getBoolean(5),
                        row.getLong(6))));
        if (selection.question().skips() == WaterfallQuestion.Skips.ACTUAL) {
            counts.readInto(counts.next, reached.reallyNext());
        }
        var first = selection.model().first();
        if (selection.question().skips() != WaterfallQuestion.Skips.REACHED && first.isPresent()) {
            counts.readInto(counts.ofFirst, reached.ofFirst(first.get()));
        }
        return counts;
    }

    private void readInto(Map<String, Long> byStage, String sql) throws SQLException {
        selection.query(sql, row -> byStage.put(selection.words().known(row.getInt(1)), row.getLong(2)));
    }

    StageRow.Reach of(Model.Stage stage) {
        long[] counts = new long[7];
        for (var group : groups(stage)) {
            counts[fate(stage, group)] += group.count();
            counts[6] += group.skipped() ? group.count() : 0;
        }
        return new StageRow.Reach(
                reached(stage), counts[0], counts[1], counts[2], counts[3], counts[4], counts[5], counts[6]);
    }

    private static int fate(Model.Stage stage, Group group) {
        if (stage.outcome() != Outcome.OPEN) {
            return group.outcome() == stage.outcome() ? outcome(stage.outcome()) : 5;
        }
        if (group.progress() > stage.order()) {
            return 0;
        }
        return group.progress() == stage.order() ? outcome(group.outcome()) : 5;
    }

    private static int outcome(Outcome outcome) {
        return switch (outcome) {
            case OPEN -> 1;
            case LOST -> 2;
            case RECYCLED -> 3;
            case WON -> 4;
        };
    }

    private List<Group> groups(Model.Stage stage) {
        return groups.getOrDefault(stage.key(), List.of());
    }

    private long reached(Model.Stage stage) {
        return groups(stage).stream().mapToLong(Group::count).sum();
    }

    private long beyond(Model.Stage stage) {
        return groups(stage).stream()
                .filter(group -> group.progress() > stage.order())
                .mapToLong(Group::count)
                .sum();
    }

    @Nullable
    Double toNext(Model.Stage stage) {
        var following = selection.model().next(stage);
        if (following.isEmpty()) {
            return null;
        }
        if (selection.question().mode() == WaterfallQuestion.Mode.PERIOD) {
            return Ratio.of(reached(following.get()), reached(stage));
        }
        boolean actual = selection.question().skips() == WaterfallQuestion.Skips.ACTUAL;
        return Ratio.of(actual ? next.getOrDefault(stage.key(), 0L) : beyond(stage), reached(stage));
    }

    @Nullable
    Double fromFirst(Model.Stage stage) {
        var first = selection.model().first();
        if (first.isEmpty() || !stage.onTheWay()) {
            return null;
        }
        long whole = reached(first.get());
        if (selection.question().mode() == WaterfallQuestion.Mode.PERIOD) {
            return Ratio.of(reached(stage), whole);
        }
        if (selection.question().skips() != WaterfallQuestion.Skips.REACHED) {
            return Ratio.of(ofFirst.getOrDefault(stage.key(), 0L), whole);
        }
        long asFar = groups(first.get()).stream()
                .filter(group -> group.progress() >= stage.order())
                .mapToLong(Group::count)
                .sum();
        return Ratio.of(asFar, whole);
    }

    /** Who passed over the stage, of those who stand in a later one. */
    @Nullable
    Double skipRate(Model.Stage stage) {
        if (!stage.onTheWay()) {
            return null;
        }
        long passed = groups(stage).stream()
                .filter(group -> group.skipped() && group.progress() > stage.order())
                .mapToLong(Group::count)
                .sum();
        return Ratio.of(passed, beyond(stage));
    }
}
