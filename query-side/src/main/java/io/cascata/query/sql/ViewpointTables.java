package io.cascata.query.sql;

import io.cascata.query.deals.Sight;
import io.cascata.query.deals.SightSql;
import io.cascata.query.export.FlatTable;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duckdb.DuckDBConnection;

/** The flat tables on one connection: views from the viewpoint of a question, and macros that take another one. */
record ViewpointTables(List<FlatTable> tables, Sight sight) {

    private static final String PARAMETERS = "(as_of := NULL, known_at := NULL)";

    /** Creates them, for this connection alone; the names under which they can be asked. */
    Set<String> create(DuckDBConnection connection) throws SQLException {
        var names = new HashSet<String>();
        try (var statement = connection.createStatement()) {
            for (var table : tables) {
                var view = table.rows().sql(connection, sight.sql());
                var macro = table.rows().sql(connection, anywhere());
                statement.execute("CREATE TEMP VIEW " + table.name() + " AS " + view);
                statement.execute("CREATE TEMP MACRO " + table.name() + "_at" + PARAMETERS + " AS TABLE " + macro);
                names.add(table.name());
                names.add(table.name() + "_at");
            }
        }
        return names;
    }

    /** {@code as_of} is a timestamp or a day (its beginning), {@code known_at} a log position; none means no limit. */
    private SightSql anywhere() {
        return new SightSql(
                "coalesce(epoch_us(as_of::TIMESTAMP), " + Long.MAX_VALUE + ")",
                "coalesce(known_at::BIGINT, " + sight.knownAt() + ")",
                false);
    }
}
