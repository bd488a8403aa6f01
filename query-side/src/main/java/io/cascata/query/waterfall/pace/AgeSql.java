package io.cascata.query.waterfall.pace;

import io.cascata.events.value.Outcome;
import io.cascata.query.deals.Sight;
import io.cascata.query.waterfall.RowsBehind;
import io.cascata.query.waterfall.Selection;
import java.util.stream.Collectors;

/** The statements behind the ages of opportunities. */
final class AgeSql {

    private final Selection selection;
    private final AgeingQuestion question;
    private final Sight sight;

    AgeSql(Selection selection, AgeingQuestion question) {
        this.selection = selection;
        this.question = question;
        this.sight = selection.sight();
    }

    /**
     * One row per opportunity, open or closed: a closed one is in no stage and its age stands still; a reopened one has a
     * second clock since then.
     */
    String rows() {
        return with() + " SELECT d.opportunity, d.name, " + word("a.type") + " AS type, d.account, " + word("a.stage")
                + " AS stage, " + word("a.outcome") + " AS outcome, make_timestamp(a.entered) AS entered_at,"
                + " make_timestamp(a.opened) AS opened_at, make_timestamp(a.reopened) AS reopened_at,"
                + " make_timestamp(a.closed) AS closed_at, " + days("a.age") + " AS days_in_stage, "
                + days("a.finish - a.opened") + " AS days_in_total, " + days("a.finish - a.reopened")
                + " AS days_since_reopening, " + days(at() + " - a.changed")
                + " AS days_since_change, " + days("t.p75") + " AS stage_p75_days, " + days("t.p90")
                + " AS stage_p90_days, a.age > t.p75 AS over_p75, a.age > " + limit() + " AS stalled, a.amount, "
                + word("a.currency") + " AS currency, a.pos AS position FROM aged a JOIN deal d ON d.n = a.n"
                + " LEFT JOIN typical t ON t.stage = a.stage ORDER BY a.age DESC NULLS LAST, d.opportunity";
    }

    /** For each open stage: its key, how many are open, mean and median of them, the two percentiles, and who is beyond. */
    String stages() {
        return counted() + " SELECT a.stage, count(*), avg(a.age), median(a.age), any_value(t.p75), any_value(t.p90),"
                + " count(*) FILTER (a.age > t.p75), count(*) FILTER (a.age > " + limit() + "), any_value(" + limit()
                + ") FROM aged a LEFT JOIN typical t ON t.stage = a.stage GROUP BY a.stage";
    }

    /** For each open stage, band and currency: how many, and their sum. */
    String bands() {
        var band = question.bands().stream()
                .map(days -> "(a.age >= " + days * Days.MICROS + ")::INTEGER")
                .collect(Collectors.joining(" + "));
        return "WITH aged AS (" + ages() + ") SELECT a.stage, " + band
                + ", a.currency, count(*), sum(a.amount) FROM aged a" + " GROUP BY ALL";
    }

    /** All of open stages that meet a criterion. */
    String stays(String criterion) {
        return "SELECT " + RowsBehind.begun("a") + " FROM (" + counted()
                + " SELECT a.*, t.p75, t.p90 FROM aged a LEFT JOIN typical t ON t.stage = a.stage WHERE " + criterion
                + ") a";
    }

    /** The finished stays that the percentiles of a stage are of. */
    String finished(int stage) {
        return "SELECT " + RowsBehind.stay("s", "true") + finished() + " AND s.stage = " + stage;
    }

    /** The stays of an open stage that meet a criterion on {@code a.age} and the percentiles {@code t}. */
    String stays(int stage, String criterion) {
        return stays("a.stage = " + stage + " AND " + criterion);
    }

    String stalled() {
        return "a.age > " + limit();
    }

    private String counted() {
        return "WITH typical AS (" + typical() + "), aged AS (" + ages() + ")";
    }

    /** Of open opportunities alone. */
    private String ages() {
        return "SELECT c.*, greatest(" + at() + " - c.entered, 0) AS age FROM standing c WHERE c.outcome = " + open();
    }

    private String with() {
        return "WITH typical AS (" + typical() + "), reopenings AS (" + reopenings() + "), closings AS (" + closings()
                + "), changes AS (" + changes() + "), aged AS (SELECT c.*, r.at AS reopened, k.at AS closed,"
                + " coalesce(k.at, " + at() + ") AS finish, CASE WHEN c.outcome = " + open()
                + " THEN greatest(" + at() + " - c.entered, 0) END AS age, h.at AS changed FROM standing c"
                + " LEFT JOIN reopenings r ON r.n = c.n LEFT JOIN closings k ON k.n = c.n LEFT JOIN changes h ON h.n = c.n)";
    }

    /** How long the stays of each stage take. */
    private String typical() {
        return "SELECT stage, q[1] AS p75, q[2] AS p90 FROM (SELECT s.stage, quantile_cont(s.left_at - s.entered,"
                + " [0.75, 0.9]) AS q" + finished() + " GROUP BY s.stage)";
    }

    private String finished() {
        return " FROM " + selection.model().stays() + " s WHERE s.outcome = " + open() + " AND " + sight.sees("s")
                + " AND " + selection.ofFilter("s") + " AND " + sight.ended("s");
    }

    private String reopenings() {
        return "SELECT r.n, max(r.left_at) AS at FROM canonical_stay r WHERE r.how = "
                + selection.words().code(End.REOPENED) + " AND " + sight.sees("r") + " AND " + sight.ended("r")
                + " GROUP BY r.n";
    }

    private String closings() {
        return "SELECT k.n, k.entered AS at FROM canonical_stay k WHERE k.outcome <> " + open() + " AND "
                + sight.sees("k") + " AND " + sight.standing("k");
    }

    private String changes() {
        return "SELECT n, max(entered) AS at FROM (SELECT s.n, s.entered FROM "
                + selection.model().stays()
                + " s WHERE " + sight.sees("s") + " UNION ALL SELECT t.n, t.entered FROM term t WHERE "
                + sight.sees("t") + ") GROUP BY n";
    }

    private String limit() {
        var days = question.stalledAfter();
        return days == null ? "t.p90" : String.valueOf(days * Days.MICROS);
    }

    private int open() {
        return selection.words().code(Outcome.OPEN);
    }

    private String at() {
        return String.valueOf(Sight.micros(question.at()));
    }

    private static String days(String micros) {
        return "(" + micros + ") / " + Days.MICROS + ".0";
    }

    private static String word(String column) {
        return "(SELECT w.text FROM word w WHERE w.code = " + column + ")";
    }
}
