package io.cascata.query.attribution;

import io.cascata.query.change.ChangeReader;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duckdb.DuckDBConnection;

/** Finds of opportunities that differ how they stood from both viewpoints, and which events are responsible. */
record ChangedDeals(DuckDBConnection connection, int limit) {

    /** Makes the table {@code att_differing}: the opportunities by their numbers, and by name in what they differ. */
    void differing(List<String> ways, Map<Long, boolean[]> deals) throws SQLException {
        Statements.execute(
                connection,
                List.of("CREATE OR REPLACE TEMP TABLE att_differing (d BIGINT"
                        + ways.stream().map(way -> ", " + way + " BOOLEAN").reduce("", String::concat) + ")"));
        try (var appender = connection.createAppender("temp", "main", "att_differing")) {
            for (var deal : new TreeMap<>(deals).entrySet()) {
                appender.beginRow().append(deal.getKey().longValue());
                for (boolean way : deal.getValue()) {
                    appender.append(way);
                }
                appender.endRow();
            }
        }
    }

    /** {@code statements} make what the select {@code happened} of opportunities and positions asks. */
    ChangeReader.Found found(ResponsibleSql journeys, List<String> statements, String happened) throws SQLException {
        Statements.execute(connection, statements);
        var deals = journeys.deals();
        return new ChangeReader(connection, journeys.question().filter(), deals.then(), deals.now())
                .read(happened, limit);
    }
}
