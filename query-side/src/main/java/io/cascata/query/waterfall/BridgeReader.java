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

    private final DuckDBConnection connection;
    private final DealFilter filter;
    private final Viewpoint viewpoint;

    BridgeReader(DuckDBConnection connection, DealFilter filter, Viewpoint viewpoint) {
        this.connection = connection;
        this.filter = filter;
        this.viewpoint = viewpoint;
    }

    Bridge read(Instant from, Instant to) throws SQLException {
        if (to.isBefore(from)) {
            throw new InvalidQuestion("to", "the bridge ends " + to + " before it starts " + from);
        }
        var sight = Sight.of(viewpoint, FactWaterfall.position(connection));
        var words = Words.read(connection);
        var sums = new BridgeSums(words);
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql(sight, words, from, to))) {
            while (rows.next()) {
                sums.add(rows);
            }
        }
        return new Bridge(from, to, sums.rows());
    }

    private String sql(Sight sight, Words words, Instant from, Instant to) {
        long start = Sight.micros(from);
        int open = words.code(Outcome.OPEN);
        return "WITH before AS (" + state(sight.before(from), open, "true") + "), after AS ("
                + state(sight.before(to), open, criteria(sight.before(to), words))
                + "), both_ends AS (SELECT a.outcome, a.opened >= " + start
                + " AS is_new, coalesce(b.outcome = " + open + ", false) AS was_open, a.currency AS to_currency,"
                + " CASE WHEN b.outcome = " + open
                + " THEN b.currency END AS from_currency, coalesce(a.amount, 0) AS to_amount,"
                + " CASE WHEN b.outcome = " + open + " THEN coalesce(b.amount, 0) ELSE 0 END AS from_amount"
                + " FROM after a LEFT JOIN before b ON b.n = a.n"
                + " WHERE a.outcome = " + open + " OR b.outcome = " + open + " OR a.entered >= " + start + ")"
                + " SELECT outcome, is_new, was_open, from_currency, to_currency, sum(from_amount), sum(to_amount),"
                + " sum(greatest(to_amount - from_amount, 0)), sum(greatest(from_amount - to_amount, 0))"
                + " FROM both_ends GROUP BY ALL";
    }

    private String criteria(Sight sight, Words words) {
        var criteria = new Criteria(filter, words);
        return criteria.ofStay("s") + " AND " + criteria.ofTerms("s", "t", sight);
    }

    /** Open opportunities at their terms, closed ones at the amount they closed with. */
    private static String state(Sight sight, int open, String criteria) {
        return "SELECT s.n, s.outcome, s.entered, s.opened,"
                + " CASE WHEN s.outcome = " + open + " THEN t.amount ELSE s.amount END AS amount,"
                + " CASE WHEN s.outcome = " + open + " THEN t.currency ELSE s.currency END AS currency"
                + " FROM canonical_stay s LEFT JOIN term t ON t.n = s.n AND " + sight.sees("t") + " AND "
                + sight.standing("t") + " WHERE " + sight.sees("s") + " AND " + sight.standing("s") + " AND "
                + criteria;
    }
}
