package io.cascata.query.score;

import io.cascata.events.id.LeadId;
import io.cascata.query.facts.FactStore;
import io.cascata.query.viewpoint.Viewpoint;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.duckdb.DuckDBConnection;

/** The leads that were delivered to sales and not answered, each with the position of what delivered it: read off the facts. */
record DeliveredLeads(Supplier<FactStore> facts) {

    /** The last step of each lead, in order of business time, then position. Captures and conversions answer nothing. */
    private static final String WAITING = """
            SELECT lead, pos FROM (
                SELECT lead, pos, step FROM lead_step
                WHERE happened <= ? AND pos <= ? AND step NOT IN ('lead.captured', 'lead.converted')
                QUALIFY row_number() OVER (PARTITION BY lead ORDER BY happened DESC, pos DESC) = 1)
            WHERE step = 'lead.qualified'""";

    Map<LeadId, Long> at(Viewpoint viewpoint) {
        return facts.get().read(connection -> read(connection, viewpoint));
    }

    private static Map<LeadId, Long> read(DuckDBConnection connection, Viewpoint viewpoint) throws SQLException {
        var asOf = viewpoint.asOf();
        var knownAt = viewpoint.knownAt();
        var waiting = new HashMap<LeadId, Long>();
        try (var statement = connection.prepareStatement(WAITING)) {
            statement.setLong(1, asOf == null ? Long.MAX_VALUE : ChronoUnit.MICROS.between(Instant.EPOCH, asOf));
            statement.setLong(2, knownAt == null ? Long.MAX_VALUE : knownAt);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    waiting.put(new LeadId(rows.getString(1)), rows.getLong(2));
                }
            }
        }
        return waiting;
    }
}
