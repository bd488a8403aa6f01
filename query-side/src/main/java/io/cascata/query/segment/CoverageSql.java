package io.cascata.query.segment;

import io.cascata.query.deals.Sight;
import io.cascata.query.segment.Committees.Which;
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
record CoverageSql(CoverageQuestion question, Which which, Sight sight) {

    /** Of all opportunities, or of which ones. */
    static void write(DuckDBConnection connection, CoverageQuestion question, Which which, Sight sight)
            throws SQLException {
        var committees =
                Committees.of(connection, question.filter(), null, which, sight).in(question.window());
        var sql = new CoverageSql(question, which, sight);
        committees.write(connection);
        if (sql.asksRoles()) {
            committees.writeProfiles(connection);
        }
        try (var statement = connection.createStatement()) {
            for (var table : List.of(sql.people(), sql.cover())) {
                statement.execute("CREATE OR REPLACE TEMP TABLE " + table);
            }
        }
    }

    private String people() {
        var closed = question.people() == People.CLOSE ? "d.closed" : "NULL::BIGINT";
        return "seg_then AS SELECT l.n, l.person, l.role FROM seg_link l JOIN seg_deal d ON d.n = l.n WHERE CASE WHEN "
                + closed + " IS NULL THEN l.until IS NULL ELSE l.since <= d.closed AND (l.until IS NULL"
                + " OR l.until > d.closed OR (l.until = d.closed AND l.until_pos > d.closed_pos)) END";
    }

    private String cover() {
        var share = question.measure() == Measure.ROLES ? "r.filled / r.target" : "coalesce(t.touched, 0) / m.members";
        return "seg_cover AS SELECT *, CASE WHEN share IS NULL THEN 'UNKNOWN' WHEN share >= "
                + question.threshold().toPlainString() + " THEN 'HIGH' ELSE 'LOW' END AS band FROM (SELECT d.*,"
                + " coalesce(m.members, 0) AS members, coalesce(t.touched, 0) AS touched, coalesce(r.target, 0) AS target,"
                + " coalesce(r.filled, 0) AS filled, " + share + " AS share FROM seg_deal d"
                + " LEFT JOIN (SELECT n, count(*) AS members FROM seg_then GROUP BY n) m ON m.n = d.n LEFT JOIN ("
                + roles() + ") r ON r.n = d.n LEFT JOIN (" + touched() + ") t ON t.n = d.n)";
    }

    /** Opportunity, role, heads wanted and present. */
    static String presence() {
        return "SELECT d.n, d.open, p.role, p.heads, coalesce(l.present, 0) AS present FROM seg_deal d JOIN"
                + " (SELECT DISTINCT solution, type, role, role_code, heads FROM seg_profile) p ON p.solution = d.solution AND"
                + " p.type = d.type LEFT JOIN (SELECT n, role, count(*) AS present FROM seg_then GROUP BY n, role) l"
                + " ON l.n = d.n AND l.role = p.role_code";
    }

    private boolean asksRoles() {
        return question.measure() == Measure.ROLES || which != Which.SHARES;
    }

    private String roles() {
        if (!asksRoles()) {
            return "SELECT NULL::BIGINT AS n, 0 AS target, 0 AS filled WHERE false";
        }
        return "SELECT n, count(*) AS target, count(*) FILTER (present >= heads) AS filled FROM (" + presence()
                + ") GROUP BY n";
    }

    /** Nobody is asked for touches where they do not matter: there are many. */
    private String touched() {
        if (question.measure() == Measure.ROLES) {
            return "SELECT NULL::BIGINT AS n, 0 AS touched WHERE false";
        }
        return "SELECT l.n, count(DISTINCT l.person) AS touched FROM (SELECT p.n, p.person, d.opened, coalesce(d.closed, "
                + Long.MAX_VALUE
                + ") AS ended FROM seg_then p JOIN seg_deal d ON d.n = p.n) l SEMI JOIN ("
                + new TouchedPeople(sight).select()
                + ") t ON t.person = l.person AND t.happened >= l.opened AND t.happened <= l.ended GROUP BY l.n";
    }
}
