package io.cascata.query.waterfall;

import io.cascata.events.value.Outcome;
import io.cascata.query.deals.Criteria;
import io.cascata.query.deals.DealFilter;
import io.cascata.query.deals.Sight;
import io.cascata.query.facts.Words;
import io.cascata.query.viewpoint.InvalidQuestion;
import io.cascata.query.viewpoint.Viewpoint;
import java.sql.SQLException;
import java.time.Instant;
import org.duckdb.DuckDBConnection;

/** Reads how every opportunity stood just before two instants, and sums the differences up. */
final class BridgeReader {

    private static final String SAME = "from_currency = to_currency";

    private final DuckDBConnection connection;
    private final DealFilter filter;
    private final Sight before;
    private final Sight after;
    private final long start;
    private final Instant from;
    private final Instant to;
    private final Words words;

    /** Throws {@link InvalidQuestion} where the one instant is after the other. */
    BridgeReader(DuckDBConnection connection, DealFilter filter, Viewpoint viewpoint, Instant from, Instant to)
            throws SQLException {
        if (to.isBefore(from)) {
            throw new InvalidQuestion("to", "the bridge ends " + to + " before it starts " + from);
        }
        var sight = Sight.of(viewpoint, FactWaterfall.position(connection));
        this.connection = connection;
        this.filter = filter;
        this.before = sight.before(from);
        this.after = sight.before(to);
        this.start = Sight.micros(from);
        this.from = from;
        this.to = to;
        this.words = Words.read(connection);
    }

    Bridge read() throws SQLException {
        var sums = new BridgeSums(words);
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(bothEnds()
                        + " SELECT outcome, is_new, was_open, from_currency, to_currency, sum(from_amount),"
                        + " sum(to_amount), sum(greatest(to_amount - from_amount, 0)),"
                        + " sum(greatest(from_amount - to_amount, 0)) FROM both_ends GROUP BY ALL")) {
            while (rows.next()) {
                sums.add(rows);
            }
        }
        return new Bridge(from, to, sums.rows());
    }

    /** The opportunities of a step in one currency, each with its amount in it, as a statement. */
    String rows(BridgePart part, String currency) {
        var side = part == BridgePart.START || part == BridgePart.DOWN ? "from" : "to";
        var by =
                switch (part) {
                    case START -> "from";
                    case UP, DOWN -> "set";
                    case CREATED, REOPENED, LOST, RECYCLED, WON, END -> "to";
                };
        return RowsBehind.sql(bothEnds() + " SELECT n, " + by + "_pos AS pos, " + by
                + "_at AS at, NULL::BIGINT AS until,"
                + " NULL::BIGINT AS until_pos, " + amount(part) + " AS amount, " + side + "_currency AS currency"
                + " FROM both_ends WHERE " + criterion(part) + " AND " + side + "_currency = "
                + words.code(currency));
    }

    private static String amount(BridgePart part) {
        return switch (part) {
            case START -> "from_amount";
            case UP -> "CASE WHEN " + SAME + " THEN to_amount - from_amount ELSE to_amount END";
            case DOWN -> "CASE WHEN " + SAME + " THEN from_amount - to_amount ELSE from_amount END";
            case CREATED, REOPENED, LOST, RECYCLED, WON, END -> "to_amount";
        };
    }

    private String criterion(BridgePart part) {
        return switch (part) {
            case START -> "was_open";
            case CREATED -> "is_new AND NOT was_open";
            case REOPENED -> "NOT is_new AND NOT was_open";
            case UP, DOWN -> "was_open AND " + amount(part) + " > 0";
            case LOST, RECYCLED, WON -> "outcome = " + words.code(Outcome.valueOf(part.name()));
            case END -> "outcome = " + words.code(Outcome.OPEN);
        };
    }

    /** One row for each opportunity that was open at one of both ends, or closed or reopened in between. */
    private String bothEnds() {
        int open = words.code(Outcome.OPEN);
        return "WITH before AS (" + state(before, open, "true") + "), after AS ("
                + state(after, open, criteria())
                + "), both_ends AS (SELECT a.n, a.outcome, a.opened >= " + start
                + " AS is_new, coalesce(b.outcome = " + open + ", false) AS was_open, a.currency AS to_currency,"
                + " CASE WHEN b.outcome = " + open
                + " THEN b.currency END AS from_currency, coalesce(a.amount, 0) AS to_amount,"
                + " CASE WHEN b.outcome = " + open + " THEN coalesce(b.amount, 0) ELSE 0 END AS from_amount,"
                + " b.pos AS from_pos, b.entered AS from_at, a.pos AS to_pos, a.entered AS to_at,"
                + " coalesce(a.set_pos, a.pos) AS set_pos, coalesce(a.set_at, a.entered) AS set_at"
                + " FROM after a LEFT JOIN before b ON b.n = a.n"
                + " WHERE a.outcome = " + open + " OR b.outcome = " + open + " OR a.entered >= " + start + ")";
    }

    private String criteria() {
        var criteria = new Criteria(filter, words);
        return criteria.ofStay("s") + " AND " + criteria.ofTerms("s", "t", after);
    }

    /** Open opportunities at their terms, closed ones at the amount they closed with. */
    private static String state(Sight sight, int open, String criteria) {
        return "SELECT s.n, s.outcome, s.pos, s.entered, s.opened, t.pos AS set_pos, t.entered AS set_at,"
                + " CASE WHEN s.outcome = " + open + " THEN t.amount ELSE s.amount END AS amount,"
                + " CASE WHEN s.outcome = " + open + " THEN t.currency ELSE s.currency END AS currency"
                + " FROM canonical_stay s LEFT JOIN term t ON t.n = s.n AND " + sight.sees("t") + " AND "
                + sight.standing("t") + " WHERE " + sight.sees("s") + " AND " + sight.standing("s") + " AND "
                + criteria;
    }
}
