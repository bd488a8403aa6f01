package io.cascata.query.waterfall.pipeline;

import io.cascata.events.value.Outcome;
import io.cascata.query.deals.Criteria;
import io.cascata.query.deals.Sight;
import io.cascata.query.facts.Words;
import io.cascata.query.money.Minor;
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
                + " w.to_units AS minor_units_after, w.pos AS position,"
                + " '/api/events?after=' || (w.pos - 1) || '&limit=1' AS event, '/api/opportunities/' ||"
                + " url_encode(d.opportunity) || '/history' AS history FROM ways w JOIN deal d ON d.n = w.n"
                + " ORDER BY d.opportunity";
    }

    private String way() {
        return "CASE WHEN w.outcome <> " + Words.NONE + " THEN " + word("w.outcome")
                + " WHEN w.was AND w.stands THEN 'STAYED' WHEN w.was THEN 'MOVED_BACK' WHEN w.fresh THEN 'CREATED'"
                + " ELSE 'RETURNED' END";
    }

    private String ways() {
        var from = Sight.micros(question.from());
        var both = "c.was AND NOT c.stands AND c.outcome = " + Words.NONE;
        return "WITH passed AS (" + passed() + "), closed AS (" + closed()
                + "), candidates AS MATERIALIZED (SELECT p.n,"
                + " p.was, p.stands, p.first >= " + from + " AS fresh, coalesce(k.outcome, " + Words.NONE
                + ") AS outcome, k.amount, k.currency FROM passed p LEFT JOIN closed k ON k.n = p.n WHERE p.was OR p.stands"
                + " OR (k.n IS NOT NULL AND p.latest >= " + from + ")), meant AS (" + meant() + "), pre AS ("
                + terms(before, "was") + "), post AS (" + terms(after, "stands")
                + "), ways AS (SELECT m.n, m.pos, c.was, c.stands, c.outcome, c.fresh,"
                + " coalesce(b.currency, 0) AS from_currency, CASE WHEN " + both
                + " THEN coalesce(b.currency, 0) ELSE coalesce(a.currency, c.currency, 0) END AS to_currency, "
                + units("b") + " AS from_units, CASE WHEN " + both + " THEN " + units("b") + " WHEN c.stands THEN "
                + units("a") + " ELSE " + units("c") + " END AS to_units FROM candidates c JOIN meant m ON m.n = c.n"
                + " LEFT JOIN pre b ON b.n = c.n LEFT JOIN post a ON a.n = c.n)";
    }

    private String units(String side) {
        return Minor.units(side + ".amount", side + ".currency", currencies, words);
    }

    /** Who ever was in the pipeline: whether it was at both ends, when it entered first and last. */
    private String passed() {
        return "SELECT s.n, bool_or(" + before.sees("s") + " AND " + before.standing("s") + ") AS was, bool_or("
                + after.standing("s") + ") AS stands, min(s.entered) AS first, max(s.entered) AS latest"
                + " FROM canonical_stay s WHERE " + after.sees("s") + " AND s.stage IN " + question.stages(words)
                + " GROUP BY s.n";
    }

    private String meant() {
        var criteria = new Criteria(question.filter(), words);
        var terms = criteria.asksTerms()
                ? " LEFT JOIN term t ON t.n = s.n AND " + after.sees("t") + " AND " + after.standing("t")
                : "";
        return "SELECT s.n, s.pos FROM canonical_stay s" + terms + " WHERE " + after.sees("s") + " AND "
                + after.standing("s") + " AND s.n IN (SELECT n FROM candidates) AND " + criteria.ofStay("s") + " AND "
                + criteria.ofTerms("s", "t", after);
    }

    /** The terms at one end of those that were in the pipeline then. */
    private static String terms(Sight sight, String then) {
        return "SELECT t.n, t.amount, t.currency FROM term t WHERE " + sight.sees("t") + " AND " + sight.standing("t")
                + " AND t.n IN (SELECT n FROM candidates WHERE " + then + ")";
    }

    /** What was closed in the window and still is, at the amount it was closed with. */
    private String closed() {
        return "SELECT s.n, s.outcome, s.amount, s.currency FROM canonical_stay s WHERE " + after.sees("s") + " AND "
                + after.standing("s") + " AND s.outcome <> " + words.code(Outcome.OPEN) + " AND s.entered >= "
                + Sight.micros(question.from());
    }

    private static String word(String column) {
        return "(SELECT x.text FROM word x WHERE x.code = " + column + ")";
    }
}
