package io.cascata.query.waterfall.pipeline;

import io.cascata.events.value.Outcome;
import io.cascata.query.deals.Criteria;
import io.cascata.query.deals.Sight;
import io.cascata.query.facts.Words;
import io.cascata.query.money.Minor;
import io.cascata.query.viewpoint.InvalidQuestion;
import io.cascata.query.waterfall.RowsBehind;
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

    /**
     * The opportunities of a step in one currency, each with its amount in it. Throws {@link InvalidQuestion} where nothing
     * is in that currency.
     */
    String step(PipelinePart part, String currency) {
        if (!currencies.contains(currency)) {
            throw new InvalidQuestion("number", "there is no amount in '" + currency + "'");
        }
        var side = part == PipelinePart.START || part == PipelinePart.DOWN ? "w.from_" : "w.to_";
        var since =
                switch (part) {
                    case START -> "w.from_";
                    case UP, DOWN -> "w.set_";
                    case CREATED, RETURNED, MOVED_BACK, WON, LOST, RECYCLED, END -> "w.";
                };
        var unit = Minor.major(1, currency).toPlainString();
        return RowsBehind.sql(ways() + " SELECT w.n, " + since + "pos AS pos, " + since
                + "at AS at, NULL::BIGINT AS until,"
                + " NULL::BIGINT AS until_pos, (" + amount(part) + ")::DECIMAL(18, 0) * " + unit + " AS amount, " + side
                + "currency AS currency FROM ways w WHERE " + criterion(part) + " AND " + side + "currency = "
                + words.code(currency));
    }

    private static String amount(PipelinePart part) {
        var same = "CASE WHEN w.from_currency = w.to_currency THEN ";
        return switch (part) {
            case START -> "w.from_units";
            case UP -> same + "w.to_units - w.from_units ELSE w.to_units END";
            case DOWN -> same + "w.from_units - w.to_units ELSE w.from_units END";
            case CREATED, RETURNED, MOVED_BACK, WON, LOST, RECYCLED, END -> "w.to_units";
        };
    }

    private String criterion(PipelinePart part) {
        return switch (part) {
            case START -> "w.was";
            case CREATED -> "w.fresh AND NOT w.was";
            case RETURNED -> "NOT w.fresh AND NOT w.was";
            case UP, DOWN -> "w.was AND " + amount(part) + " > 0";
            case MOVED_BACK -> "NOT w.stands AND w.outcome = " + Words.NONE;
            case WON, LOST, RECYCLED -> "NOT w.stands AND w.outcome = " + words.code(Outcome.valueOf(part.name()));
            case END -> "w.stands";
        };
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
                + "), ways AS (SELECT m.n, m.pos, m.entered AS at, coalesce(b.pos, m.pos) AS from_pos, coalesce(b.entered,"
                + " m.entered) AS from_at, coalesce(a.pos, m.pos) AS set_pos, coalesce(a.entered, m.entered) AS set_at, c.was, c.stands, c.outcome, c.fresh,"
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
        return "SELECT s.n, s.pos, s.entered FROM canonical_stay s" + terms + " WHERE " + after.sees("s") + " AND "
                + after.standing("s") + " AND s.n IN (SELECT n FROM candidates) AND " + criteria.ofStay("s") + " AND "
                + criteria.ofTerms("s", "t", after);
    }

    /** The terms at one end of those that were in the pipeline then. */
    private static String terms(Sight sight, String then) {
        return "SELECT t.n, t.pos, t.entered, t.amount, t.currency FROM term t WHERE " + sight.sees("t") + " AND "
                + sight.standing("t") + " AND t.n IN (SELECT n FROM candidates WHERE " + then + ")";
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
