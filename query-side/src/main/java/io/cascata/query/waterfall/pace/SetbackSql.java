package io.cascata.query.waterfall.pace;

import io.cascata.events.value.Outcome;
import io.cascata.query.deals.Sight;
import io.cascata.query.viewpoint.InvalidQuestion;
import io.cascata.query.waterfall.RowsBehind;
import io.cascata.query.waterfall.Selection;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The statements behind {@link Setbacks}. */
final class SetbackSql {

    private final Selection selection;
    private final Sight sight;
    private final String table;

    SetbackSql(Selection selection) {
        this.selection = selection;
        this.sight = selection.sight();
        this.table = selection.model().stays();
    }

    /** From, to, distance, moves, opportunities. */
    String regressions() {
        return "SELECT s.stage, s.left_to, s.stage_order - s.left_order AS distance, count(*), count(DISTINCT s.n) FROM "
                + table + " s WHERE s.how = " + code(End.MOVED_BACK) + " AND " + seen("s") + " AND "
                + Moment.endedIn("s", selection) + " GROUP BY ALL ORDER BY distance DESC, count(*) DESC, 1, 2";
    }

    /** The stays that ended in a move back from one stage to another. */
    String movedBack(int from, int to) {
        return "SELECT " + RowsBehind.stay("s", "true") + " FROM " + table + " s WHERE s.how = " + code(End.MOVED_BACK)
                + " AND s.stage = " + from + " AND s.left_to = " + to + " AND " + seen("s") + " AND "
                + Moment.endedIn("s", selection);
    }

    /** The stays of an open stage that ended in the window in any of these ways. */
    String ended(int stage, End... hows) {
        var ways = Arrays.stream(hows).map(how -> String.valueOf(code(how))).collect(Collectors.joining(", "));
        return "SELECT " + RowsBehind.stay("s", "true") + " FROM " + table + " s WHERE s.outcome = "
                + code(Outcome.OPEN) + " AND s.stage = " + stage + " AND s.how IN (" + ways + ") AND " + seen("s")
                + " AND " + Moment.endedIn("s", selection);
    }

    /** The same, of each opportunity the first alone. */
    String movedBackOnce(int from, int to) {
        return once(movedBack(from, to));
    }

    /** The stays that ended by being recycled. */
    String recycled() {
        return "SELECT " + RowsBehind.stay("s", "true") + " FROM " + table + " s WHERE s.how = " + code(End.RECYCLED)
                + " AND " + seen("s") + " AND " + Moment.endedIn("s", selection);
    }

    /** The same, of each opportunity the first alone. */
    String recycledOnce() {
        return once(recycled());
    }

    /** The same of the opportunity that was recycled most often. */
    String recycledMost() {
        return "WITH recycled AS (" + recycled() + ") FROM recycled WHERE n = (SELECT n FROM recycled GROUP BY n"
                + " ORDER BY count(*) DESC, n LIMIT 1)";
    }

    /** The stays of a stage that ended by being recycled, and were followed by one in that stage or a later one. */
    String requalified(int stage) {
        return ended(stage, End.RECYCLED) + " AND EXISTS (SELECT 1 FROM " + table + " t WHERE t.n = s.n AND "
                + again("s") + ")";
    }

    /** The stays that {@code number} counts visits of, beyond which there is none yet. */
    String last(int stage, int number) {
        return visits(
                stage,
                "s.number = " + number + " AND NOT EXISTS (SELECT 1 FROM " + table
                        + " t WHERE t.n = s.n AND t.stage = s.stage AND t.visit = s.visit + 1 AND " + seen("t") + ")");
    }

    private static String once(String stays) {
        return "FROM (" + stays + ") QUALIFY row_number() OVER (PARTITION BY n ORDER BY pos) = 1";
    }

    /** The stays of a stage that began in the window and whose visit fulfils a criterion. */
    String visits(int stage, String criterion) {
        return "SELECT " + RowsBehind.stay("s", sight.ended("s")) + " FROM (SELECT v.*, least(v.visit, "
                + Setbacks.MOST_VISITS + ") AS number FROM " + table + " v WHERE v.stage = " + stage + " AND "
                + seen("v") + " AND " + selection.inWindow("v") + ") s WHERE " + criterion;
    }

    /** The stays of a stage that began in the window, where it is handed over: by what became of them. */
    String handedOver(int stage, String field) {
        var passed = "s.how IN (" + code(End.ADVANCED) + ", " + code(End.WON) + ")";
        var leaked = "s.how IN (" + code(End.LOST) + ", " + code(End.RECYCLED) + ")";
        var ended = sight.ended("s");
        var criterion =
                switch (field) {
                    case "entered" -> "true";
                    case "waiting" -> "NOT " + ended;
                    case "passed" -> ended + " AND " + passed;
                    case "leaked" -> ended + " AND " + leaked;
                    case "other" -> ended + " AND NOT " + passed + " AND NOT " + leaked;
                    default -> throw new InvalidQuestion("number", "nothing that is handed over is " + field);
                };
        return "SELECT " + RowsBehind.stay("s", ended) + " " + selection.stays("s") + " AND s.stage = " + stage
                + " AND " + criterion;
    }

    /**
     * Stage, number of the visit, entries, last ones. A visit is not the last where the next one is seen, and that one says
     * when this one began: nothing is joined.
     */
    String visits() {
        var number = "least(s.visit%s, " + Setbacks.MOST_VISITS + ")";
        var seen = " FROM " + table + " s WHERE " + seen("s") + " AND ";
        return "SELECT stage, number, sum(entries)::BIGINT, sum(entries - followed)::BIGINT FROM (SELECT s.stage, "
                + number.formatted("") + " AS number, count(*) AS entries, 0 AS followed" + seen
                + selection.inWindow("s")
                + " GROUP BY 1, 2 UNION ALL SELECT s.stage, " + number.formatted(" - 1") + ", 0, count(*)" + seen
                + "s.visit > 1 AND "
                + Sight.within("s.previous_entered", selection.question().window())
                + " GROUP BY 1, 2) GROUP BY 1, 2 ORDER BY 1, 2";
    }

    /**
     * Stage, accepted, recycled, requalified, median of the time until then. Few of the recycled ever leave that stage
     * again: only after those is a later stay looked for.
     */
    String recycling() {
        var gone = " FROM " + table + " s WHERE s.outcome = " + code(Outcome.OPEN) + " AND " + seen("s") + " AND "
                + Moment.endedIn("s", selection);
        return "WITH gone AS (SELECT s.n, s.pos, s.stage, s.stage_order, s.left_at, s.left_pos" + gone + " AND s.how = "
                + code(End.RECYCLED) + " AND s.n IN (" + left(Outcome.RECYCLED) + ")), again AS (SELECT g.pos, g.stage,"
                + " min(t.entered) - any_value(g.left_at) AS took FROM gone g JOIN " + table + " t ON t.n = g.n AND "
                + again("g") + " GROUP BY g.pos, g.stage)"
                + " SELECT g.stage, g.accepted, g.recycled, coalesce(a.times, 0), a.took FROM (SELECT s.stage,"
                + " count(*) FILTER (s.how IN (" + code(End.ADVANCED) + ", " + code(End.WON) + ")) AS accepted,"
                + " count(*) FILTER (s.how = " + code(End.RECYCLED) + ") AS recycled" + gone + " GROUP BY s.stage) g"
                + " LEFT JOIN (SELECT stage, count(took) AS times, median(took) AS took FROM again GROUP BY stage) a"
                + " ON a.stage = g.stage";
    }

    /** The opportunities that had left a stage of this outcome. */
    private String left(Outcome outcome) {
        return "SELECT r.n FROM " + table + " r WHERE r.outcome = " + code(outcome) + " AND " + sight.sees("r")
                + " AND " + sight.ended("r");
    }

    /**
     * Whether {@code t} is a later stay, in the same stage or beyond. What it is not is said one by one: that is asked while
     * stays are read.
     */
    private String again(String gone) {
        return Moment.after("t", gone + ".left_at", gone + ".left_pos") + " AND t.stage_order >= " + gone
                + ".stage_order AND t.outcome <> " + code(Outcome.LOST) + " AND t.outcome <> " + code(Outcome.RECYCLED)
                + " AND "
                + sight.sees("t") + " AND " + selection.model().criterion("t", selection.words());
    }

    /** How many were recycled, how often, and the most of one. */
    String recycles() {
        return "SELECT count(*), coalesce(sum(times), 0), coalesce(max(times), 0) FROM (SELECT count(*) AS times FROM "
                + table + " s WHERE s.how = " + code(End.RECYCLED) + " AND " + seen("s") + " AND "
                + Moment.endedIn("s", selection) + " GROUP BY s.n)";
    }

    /** Stage, how stays that began in the window ended (none: not yet), count. */
    String ends() {
        return "SELECT s.stage, CASE WHEN " + sight.ended("s") + " THEN s.how ELSE 0 END, count(*) "
                + selection.stays("s") + " GROUP BY ALL";
    }

    private String seen(String alias) {
        return sight.sees(alias) + " AND " + selection.ofFilter(alias);
    }

    private int code(Enum<?> constant) {
        return selection.words().code(constant);
    }
}
