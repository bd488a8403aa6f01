package io.cascata.query.waterfall.pipeline;

import io.cascata.events.value.Outcome;
import io.cascata.query.deals.Criteria;
import io.cascata.query.deals.Sight;
import io.cascata.query.facts.Words;
import java.util.List;

/**
 * The statements behind the bridge. Which opportunities are meant is asked of the end of the window, so that the same ones
 * stand on both sides.
 */
final class BridgeSql {

    private final PipelineQuestion question;
    private final Words words;
    private final List<String> currencies;
    private final Sight before;
    private final Sight after;

    BridgeSql(PipelineQuestion question, Sight sight, Words words, List<String> currencies) {
        this.question = question;
        this.words = words;
        this.currencies = currencies;
        this.before = sight.before(question.from());
        this.after = sight.before(question.to());
    }

    /**
     * Opportunities that took the same way: in the pipeline before, in it after, outcome where closed since, new to it, the
     * currencies of both sides, the sums of both, what went up and what went down.
     */
    String groups() {
        return ways() + " SELECT was, stands, outcome, fresh, from_currency, to_currency, sum(from_units)::BIGINT,"
                + " sum(to_units)::BIGINT, sum(greatest(to_units - from_units, 0))::BIGINT,"
                + " sum(greatest(from_units - to_units, 0))::BIGINT FROM ways GROUP BY ALL";
    }

    /** One row per opportunity that was in the pipeline at any of both ends or passed through it. */
    String rows() {
        return ways() + " SELECT d.opportunity, d.name, " + way() + " AS way, w.was AS in_pipeline_before, w.stands AS"
                + " in_pipeline_after, " + word("w.from_currency") + " AS currency_before, w.from_units AS"
                + " minor_units_before, " + word("w.to_currency") + " AS currency_after,"
                + " w.to_units AS minor_units_after, w.pos AS position FROM ways w JOIN deal d ON d.n = w.n"
                + " ORDER BY d.opportunity";
    }

    private String way() {
        return "CASE WHEN w.outcome <> " + Words.NONE + " THEN " + word("w.outcome")
                + " WHEN w.was AND w.stands THEN 'STAYED' WHEN w.was THEN 'MOVED_BACK' WHEN w.fresh THEN 'CREATED'"
                + " ELSE 'RETURNED' END";
    }

    private String ways() {
        var from = Sight.micros(question.from());
        var both = "b.n IS NOT NULL AND a.n IS NULL AND k.n IS NULL";
        return "WITH meant AS (" + meant() + "), pre AS (" + state(before) + "), post AS (" + state(after)
                + "), closed AS (" + closed() + "), entries AS (" + entries()
                + "), ways AS (SELECT m.n, m.pos, b.n IS NOT NULL AS was, a.n IS NOT NULL AS stands,"
                + " coalesce(k.outcome, " + Words.NONE + ") AS outcome, coalesce(e.first >= " + from
                + ", false) AS fresh, coalesce(b.currency, 0) AS from_currency, CASE WHEN " + both
                + " THEN coalesce(b.currency, 0) ELSE coalesce(a.currency, k.currency, 0) END AS to_currency, "
                + units("b") + " AS from_units, CASE WHEN " + both + " THEN " + units("b")
                + " WHEN a.n IS NOT NULL THEN "
                + units("a") + " ELSE " + units("k") + " END AS to_units FROM meant m LEFT JOIN pre b ON b.n = m.n"
                + " LEFT JOIN post a ON a.n = m.n LEFT JOIN closed k ON k.n = m.n LEFT JOIN entries e ON e.n = m.n"
                + " WHERE a.n IS NOT NULL OR b.n IS NOT NULL OR (k.n IS NOT NULL AND e.latest >= " + from + "))";
    }

    private String units(String side) {
        return Minor.units(side + ".amount", side + ".currency", currencies, words);
    }

    private String meant() {
        var criteria = new Criteria(question.filter(), words);
        return "SELECT s.n, s.pos FROM canonical_stay s LEFT JOIN term t ON t.n = s.n AND " + after.sees("t") + " AND "
                + after.standing("t") + " WHERE " + after.sees("s") + " AND " + after.standing("s") + " AND "
                + criteria.ofStay("s") + " AND " + criteria.ofTerms("s", "t", after);
    }

    /** What is in the pipeline, at its terms. */
    private String state(Sight sight) {
        return "SELECT s.n, t.amount, t.currency FROM canonical_stay s LEFT JOIN term t ON t.n = s.n AND "
                + sight.sees("t") + " AND " + sight.standing("t") + " WHERE " + sight.sees("s") + " AND "
                + sight.standing("s") + " AND s.stage IN " + question.stages(words);
    }

    /** What was closed in the window and still is, at the amount it was closed with. */
    private String closed() {
        return "SELECT s.n, s.outcome, s.amount, s.currency FROM canonical_stay s WHERE " + after.sees("s") + " AND "
                + after.standing("s") + " AND s.outcome <> " + words.code(Outcome.OPEN) + " AND s.entered >= "
                + Sight.micros(question.from());
    }

    private String entries() {
        return "SELECT s.n, min(s.entered) AS first, max(s.entered) AS latest FROM canonical_stay s WHERE "
                + after.sees("s") + " AND s.stage IN " + question.stages(words) + " GROUP BY s.n";
    }

    private static String word(String column) {
        return "(SELECT x.text FROM word x WHERE x.code = " + column + ")";
    }
}
