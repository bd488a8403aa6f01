package io.cascata.query.segment;

import io.cascata.query.deals.Sight;
import io.cascata.query.segment.CoverageQuestion.Measure;
import io.cascata.query.segment.CoverageQuestion.People;
import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBConnection;

/**
 * How far opportunities are covered, in tables of one connection over those of {@link Committees}: {@code seg_then} has the
 * people who count, {@code seg_cover} one row for each opportunity with its share and band. The profile is that of the
 * viewpoint.
 */
record CoverageSql(CoverageQuestion question, Sight sight) {

    static void write(DuckDBConnection connection, CoverageQuestion question, Sight sight) throws SQLException {
        Committees.write(connection, question.filter(), null, sight);
        var sql = new CoverageSql(question, sight);
        try (var statement = connection.createStatement()) {
            for (var table : List.of(sql.people(), sql.cover())) {
                statement.execute("CREATE OR REPLACE TEMP TABLE " + table);
            }
        }
    }

    private String people() {
        var closed = question.people() == People.CLOSE ? "d.closed" : "NULL::BIGINT";
        return "seg_then AS SELECT l.* FROM seg_link l JOIN seg_deal d ON d.opportunity = l.opportunity WHERE CASE WHEN "
                + closed + " IS NULL THEN l.until IS NULL ELSE l.since <= d.closed AND (l.until IS NULL"
                + " OR l.until > d.closed OR (l.until = d.closed AND l.until_pos > d.closed_pos)) END";
    }

    private String cover() {
        var share = question.measure() == Measure.ROLES ? "r.filled / r.target" : "t.touched / m.members";
        return "seg_cover AS SELECT *, CASE WHEN share IS NULL THEN 'UNKNOWN' WHEN share >= "
                + question.threshold().toPlainString() + " THEN 'HIGH' ELSE 'LOW' END AS band FROM (SELECT d.*,"
                + " coalesce(m.members, 0) AS members, coalesce(t.touched, 0) AS touched, coalesce(r.target, 0) AS target,"
                + " coalesce(r.filled, 0) AS filled, " + share + " AS share FROM seg_deal d"
                + " LEFT JOIN (SELECT opportunity, count(*) AS members FROM seg_then GROUP BY 1) m"
                + " ON m.opportunity = d.opportunity LEFT JOIN (" + roles() + ") r ON r.opportunity = d.opportunity"
                + " LEFT JOIN (" + touched() + ") t ON t.opportunity = d.opportunity)";
    }

    private static String roles() {
        return "SELECT opportunity, count(*) AS target, count(*) FILTER (present >= heads) AS filled FROM"
                + " (SELECT p.opportunity, p.role, p.heads, count(l.contact) AS present FROM seg_profile p"
                + " LEFT JOIN seg_then l ON l.opportunity = p.opportunity AND l.role = p.role"
                + " GROUP BY p.opportunity, p.role, p.heads) GROUP BY opportunity";
    }

    /** Nobody is asked for touches where they do not matter: there are many. */
    private String touched() {
        if (question.measure() == Measure.ROLES) {
            return "SELECT NULL::VARCHAR AS opportunity, 0 AS touched WHERE false";
        }
        return "SELECT l.opportunity, count(DISTINCT l.contact) FILTER (t.happened >= d.opened"
                + " AND (d.closed IS NULL OR t.happened <= d.closed)) AS touched FROM seg_then l"
                + " JOIN seg_deal d ON d.opportunity = l.opportunity LEFT JOIN (" + new TouchedPeople(sight).select()
                + ") t ON t.contact = l.contact GROUP BY l.opportunity";
    }
}
