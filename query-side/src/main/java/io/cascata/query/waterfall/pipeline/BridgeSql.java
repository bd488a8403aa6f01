package io.cascata.query.waterfall.pipeline;

import io.cascata.events.value.Outcome;
import io.cascata.query.deals.Criteria;
import io.cascata.query.deals.Sight;
import io.cascata.query.facts.Words;
import io.cascata.query.money.Minor;
import io.cascata.query.viewpoint.InvalidQuestion;
import io.cascata.query.waterfall.RowsBehind;

/**
 * The statements behind the bridge. Which opportunities are meant is asked of the end of the window, so that the same ones
 * stand on both sides.
 */
final class BridgeSql {

    private final PipelineQuestion question;
    private final Words words;
    private final Sight before;
    private final Sight after;

    BridgeSql(PipelineQuestion question, Sight sight, Words words) {
        this.question = question;
        this.words = words;
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
                + " w.to_units AS minor_units_after, s.pos AS position,"
                + " '/api/events?after=' || (s.pos - 1) || '&limit=1' AS event, '/api/opportunities/' ||"
                + " url_encode(d.opportunity) || '/history' AS history FROM " + told() + " JOIN deal d ON d.n = w.n"
                + " ORDER BY d.opportunity";
    }

    /**
     * The opportunities of a step in one currency, each with its amount in it. Throws {@link InvalidQuestion} where nothing
     * is in that currency.
     */
    String step(PipelinePart part, String currency) {
        if (!Minor.currencies(words).contains(currency)) {
            throw new InvalidQuestion("number", "there is no amount in '" + currency + "'");
        }
        var side = part == PipelinePart.START || part == PipelinePart.DOWN ? "w.from_" : "w.to_";
        var unit = Minor.major(1, currency).toPlainString();
        return RowsBehind.sql(ways() + " SELECT w.n, " + since(part, "pos") + ", " + since(part, "at")
                + ", NULL::BIGINT AS until, NULL::BIGINT AS until_pos, (" + amount(part) + ")::DECIMAL(18, 0) * " + unit
                + " AS amount, " + side
                + "currency AS currency FROM " + told() + " WHERE " + criterion(part) + " AND " + side + "currency = "
                + words.code(currency));
    }

    /** A column of the row that the amount is from: of the terms at one end, or of the stay at the end. */
    private static String since(PipelinePart part, String column) {
        var row =
                switch (part) {
                    case START -> "coalesce(w.from_%1$s, s.%1$s)";
                    case UP, DOWN -> "coalesce(w.set_%1$s, s.%1$s)";
                    case CREATED, RETURNED, MOVED_BACK, WON, LOST, RECYCLED, END -> "s.%1$s";
                };
        return row.formatted(column) + " AS " + column;
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

    /**
     * The opportunities that the filter means at the end of the window, by the way they took. Their stays are read once,
     * and the terms of those found once.
     */
    private String ways() {
        var from = Sight.micros(question.from());
        var criteria = new Criteria(question.filter(), words);
        return "WITH stood AS (" + stood(criteria) + "), candidates AS MATERIALIZED (SELECT n, was, stands, first >= "
                + from
                + " AS fresh, coalesce(outcome, " + Words.NONE
                + ") AS outcome, minor, currency FROM stood WHERE (was OR"
                + " stands OR (outcome IS NOT NULL AND latest >= " + from + ")) AND " + ofProcess(criteria)
                + "), priced AS MATERIALIZED (" + priced(criteria.asksTerms())
                + "), ways AS (SELECT c.n, " + only("c.was", "b.pos") + " AS from_pos, " + only("c.was", "b.entered")
                + " AS from_at, " + only("c.stands", "a.pos") + " AS set_pos, " + only("c.stands", "a.entered")
                + " AS set_at, c.was, c.stands, c.outcome, c.fresh, coalesce(" + only("c.was", "b.currency")
                + ", 0) AS from_currency, coalesce(" + only("c.was", "b.minor") + ", 0) AS from_units, coalesce("
                + to("currency") + ", 0) AS to_currency, coalesce(" + to("minor") + ", 0) AS to_units FROM candidates c"
                + " LEFT JOIN priced b ON b.n = c.n AND b.was LEFT JOIN priced a ON a.n = c.n AND a.stands WHERE "
                + criteria.ofTerms("c", "a", after) + ")";
    }

    /** Said here and not of the join: an outer one that asks something of its left side alone has a slow plan. */
    private static String only(String when, String column) {
        return "CASE WHEN " + when + " THEN " + column + " END";
    }

    /** A column of the amount at the end: of the closing, of the terms, or of the start where it went back. */
    private static String to(String column) {
        return ("CASE WHEN c.outcome <> " + Words.NONE + " THEN c.%1$s WHEN c.stands THEN a.%1$s ELSE b.%1$s END")
                .formatted(column);
    }

    /**
     * Who ever was in the pipeline or was closed in the window: whether it was in the pipeline at both ends, when it entered
     * it first and last, and how and at what amount it was closed, if it still is.
     */
    private String stood(Criteria criteria) {
        var pipeline = "s.stage IN " + question.stages(words);
        var closed = "(s.outcome <> " + words.code(Outcome.OPEN) + " AND s.entered >= " + Sight.micros(question.from())
                + " AND " + after.standing("s") + ")";
        return "SELECT s.n, bool_or(" + pipeline + " AND " + before.sees("s") + " AND " + before.standing("s")
                + ") AS was, bool_or(" + pipeline + " AND " + after.standing("s")
                + ") AS stands, min(s.entered) FILTER ("
                + pipeline + ") AS first, max(s.entered) FILTER (" + pipeline + ") AS latest, max(s.outcome) FILTER "
                + closed
                + " AS outcome, max(s.minor) FILTER " + closed + " AS minor, max(s.currency) FILTER " + closed
                + " AS currency FROM canonical_stay s WHERE " + after.sees("s") + " AND (" + pipeline + " OR " + closed
                + ") AND " + (question.filter().process() == null ? criteria.ofStay("s") : "true") + " GROUP BY s.n";
    }

    /** An opportunity may go on in another process: the one counts that it is in at the end. */
    private String ofProcess(Criteria criteria) {
        return question.filter().process() == null
                ? "true"
                : "n IN (SELECT s.n FROM canonical_stay s WHERE " + standing() + " AND " + criteria.ofStay("s") + ")";
    }

    private String standing() {
        return after.sees("s") + " AND " + after.standing("s");
    }

    /** The terms at any of both ends. */
    private String priced(boolean filtered) {
        return "SELECT * FROM (SELECT t.n, t.pos, t.entered, t.minor, t.currency, "
                + (filtered ? "t.amount, t.team, t.owner, " : "") + before.sees("t") + " AND " + before.standing("t")
                + " AS was, " + after.standing("t")
                + " AS stands FROM term t WHERE " + after.sees("t")
                + " AND t.n IN (SELECT n FROM candidates)) WHERE was OR"
                + " stands";
    }

    /** The ways again, each with the stay at the end. */
    private String told() {
        return "ways w JOIN (SELECT s.n, s.pos, s.entered AS at FROM canonical_stay s WHERE " + standing()
                + ") s ON s.n = w.n";
    }

    private static String word(String column) {
        return "(SELECT x.text FROM word x WHERE x.code = " + column + ")";
    }
}
