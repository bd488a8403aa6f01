package io.cascata.query.waterfall;

import io.cascata.query.deals.Sight;
import io.cascata.query.facts.Words;
import io.cascata.query.money.Sums;
import io.cascata.query.money.Value;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The stays of one stage: how they ended, how long they took, at what amount they began. */
final class StayCounts {

    static final double MICROS_PER_DAY = 86_400_000_000d;

    private enum End {
        ADVANCED,
        MOVED_BACK,
        WON,
        LOST,
        RECYCLED,
        REOPENED,
        REFILED,
        OTHER_MODEL,
        STILL_THERE
    }

    private final Map<End, Long> ends = new EnumMap<>(End.class);
    private final Map<Flow, Long> flows;
    private final Sums values = new Sums();
    private final double[] percentiles = new double[3];
    private long reentries;
    private long zeroLength;
    private long again;
    private BigDecimal duration = BigDecimal.ZERO;
    private boolean hasPercentiles;

    /** A way from one stage to the next, by key. */
    record Flow(@Nullable String from, @Nullable String to) {}

    private StayCounts(Map<Flow, Long> flows) {
        this.flows = flows;
    }

    /** The counts of all stages that have any, by stage key, and the flows between them. */
    record All(Map<String, StayCounts> byStage, Map<Flow, Long> flows) {

        StayCounts of(Model.Stage stage) {
            return byStage.getOrDefault(stage.key(), new StayCounts(flows));
        }
    }

    static All read(Selection selection) throws SQLException {
        var flows = new HashMap<Flow, Long>();
        var stages = new HashMap<String, StayCounts>();
        var words = selection.words();
        selection.query(counting(selection), row -> stages.computeIfAbsent(
                        words.known(row.getInt("stage")), key -> new StayCounts(flows))
                .add(row, words));
        selection.query(
                "SELECT s.stage, quantile_cont(s.left_at - s.entered, [0.5, 0.75, 0.9]) " + selection.stays("s")
                        + " AND " + selection.sight().ended("s") + " GROUP BY s.stage",
                row -> {
                    var counts = stages.get(words.known(row.getInt(1)));
                    if (counts != null) {
                        counts.percentiles(row);
                    }
                });
        return new All(stages, flows);
    }

    private static String counting(Selection selection) {
        var ended = selection.sight().ended("s");
        var from = selection.question().window().from();
        var again =
                from == null || selection.byCreation() ? "s.visit > 1" : "s.previous_entered >= " + Sight.micros(from);
        return "SELECT s.stage, CASE WHEN " + ended + " THEN s.how ELSE " + Words.NONE + " END AS fate,"
                + " CASE WHEN " + ended + " THEN s.left_to ELSE " + Words.NONE
                + " END AS onward, s.came_from = " + Words.NONE + " AS starts, s.currency,"
                + " count(*) AS stays, count(*) FILTER (s.visit > 1) AS reentries,"
                + " count(*) FILTER (" + ended + " AND s.left_at = s.entered) AS zero,"
                + " count(*) FILTER (" + ended + " AND " + again + ") AS again,"
                + " sum(s.left_at - s.entered) FILTER (" + ended + ") AS duration,"
                + " sum(s.amount) FILTER (s.visit = 1) AS amount, count(*) FILTER (s.visit = 1) AS firsts "
                + selection.stays("s") + " GROUP BY ALL";
    }

    private void add(ResultSet row, Words words) throws SQLException {
        long stays = row.getLong("stays");
        var fate = words.text(row.getInt("fate"));
        var stage = words.known(row.getInt("stage"));
        ends.merge(fate == null ? End.STILL_THERE : End.valueOf(fate), stays, Long::sum);
        flows.merge(new Flow(stage, words.text(row.getInt("onward"))), stays, Long::sum);
        if (row.getBoolean("starts")) {
            flows.merge(new Flow(null, stage), stays, Long::sum);
        }
        reentries += row.getLong("reentries");
        zeroLength += row.getLong("zero");
        again += row.getLong("again");
        var sum = row.getBigDecimal("duration");
        duration = sum == null ? duration : duration.add(sum);
        if (row.getLong("firsts") > 0) {
            values.add(words.text(row.getInt("currency")), row.getBigDecimal("amount"), row.getLong("firsts"));
        }
    }

    private void percentiles(ResultSet row) throws SQLException {
        var list = (Object[]) row.getArray(2).getArray();
        for (int i = 0; i < percentiles.length; i++) {
            percentiles[i] = ((Number) list[i]).doubleValue() / MICROS_PER_DAY;
        }
        hasPercentiles = true;
    }

    StageRow.Stays stays() {
        return new StageRow.Stays(
                entries(),
                count(End.ADVANCED),
                count(End.MOVED_BACK),
                count(End.WON),
                count(End.LOST),
                count(End.RECYCLED),
                count(End.REOPENED),
                count(End.REFILED),
                count(End.OTHER_MODEL),
                count(End.STILL_THERE),
                reentries);
    }

    private long entries() {
        return ends.values().stream().mapToLong(Long::longValue).sum();
    }

    private long count(End end) {
        return ends.getOrDefault(end, 0L);
    }

    StageRow.TimeInStage time() {
        long n = entries() - count(End.STILL_THERE);
        if (n == 0 || !hasPercentiles) {
            return new StageRow.TimeInStage(0, null, null, null, null, null, 0, 0);
        }
        double days = duration.doubleValue() / MICROS_PER_DAY;
        long opportunities = n - again;
        return new StageRow.TimeInStage(
                n,
                days / n,
                percentiles[0],
                percentiles[1],
                percentiles[2],
                opportunities == 0 ? null : days / opportunities,
                opportunities,
                zeroLength);
    }

    Value valueAtEntry() {
        return values.value();
    }
}
