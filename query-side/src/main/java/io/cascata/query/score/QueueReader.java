package io.cascata.query.score;

import io.cascata.events.id.LeadId;
import io.cascata.events.value.HalfLife;
import io.cascata.query.deals.Sight;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBConnection;

/** Reads the leads that wait, and the points of those alone, weighed at a moment. */
record QueueReader(DuckDBConnection connection, Sight sight, Instant at) {

    /**
     * The last step of each lead, in order of business time, then position; captures and conversions answer nothing. Whose
     * score it is, is what was said last of who the lead is.
     */
    private String waiting() {
        return "waiting AS (SELECT l.lead, l.pos, CASE WHEN i.contact IS NULL THEN 'lead/' || l.lead ELSE 'contact/' ||"
                + " i.contact END AS score FROM (SELECT s.lead, s.pos, s.step FROM lead_step s WHERE "
                + sight.sql().seesEvent("s") + " AND s.step NOT IN ('lead.captured', 'lead.converted') QUALIFY"
                + " row_number() OVER (PARTITION BY s.lead ORDER BY s.happened DESC, s.pos DESC) = 1) l LEFT JOIN"
                + " (SELECT of_lead, arg_max_null(contact, pos) AS contact FROM identity WHERE of_lead IS NOT NULL AND"
                + " pos <= " + sight.knownAt()
                + " GROUP BY of_lead) i ON i.of_lead = l.lead WHERE l.step = 'lead.qualified')";
    }

    /** A later award for a touch replaces the earlier ones, whosever they were. */
    private String points() {
        return "SELECT a.score, a.points, a.half_life, a.touched FROM (SELECT touch, arg_max(score, pos) AS score,"
                + " arg_max(points, pos) AS points, arg_max(half_life, pos) AS half_life, arg_max(touched, pos) AS touched"
                + " FROM award WHERE pos <= " + sight.knownAt()
                + " AND touch IN (SELECT o.touch FROM award o SEMI JOIN waiting w"
                + " ON w.score = o.score) GROUP BY touch) a SEMI JOIN waiting w ON w.score = a.score WHERE a.touched <= "
                + Sight.micros(at)
                + " UNION ALL SELECT f.score, arg_max(f.points, f.pos), 0, 0 FROM fit f SEMI JOIN waiting w"
                + " ON w.score = f.score WHERE f.pos <= " + sight.knownAt() + " AND f.happened <= " + Sight.micros(at)
                + " GROUP BY f.score";
    }

    List<QueuedLead> read() throws SQLException {
        var scores = scores();
        var queued = new ArrayList<QueuedLead>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("WITH " + waiting() + " SELECT w.lead, w.score, d.happened, d.reason"
                        + " FROM waiting w JOIN delivery d ON d.pos = w.pos")) {
            while (rows.next()) {
                var reason = QueueProjection.Reason.read(rows.getString(4));
                var score = scores.getOrDefault(rows.getString(2), List.of());
                queued.add(new QueuedLead(
                        new LeadId(rows.getString(1)),
                        instant(rows.getLong(3)),
                        Points.rounded(score.stream()
                                .mapToDouble(Double::doubleValue)
                                .sorted()
                                .sum()),
                        reason.criteria(),
                        reason.score()));
            }
        }
        return queued;
    }

    private Map<String, List<Double>> scores() throws SQLException {
        var scores = new HashMap<String, List<Double>>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("WITH " + waiting() + " " + points())) {
            while (rows.next()) {
                scores.computeIfAbsent(rows.getString(1), fresh -> new ArrayList<>())
                        .add(left(rows));
            }
        }
        return scores;
    }

    /** What it is worth who somebody is does not decay. */
    private double left(ResultSet row) throws SQLException {
        int days = row.getInt(3);
        var touched = instant(row.getLong(4));
        return days == 0 ? row.getInt(2) : row.getInt(2) * new HalfLife(days).left(Duration.between(touched, at));
    }

    private static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
