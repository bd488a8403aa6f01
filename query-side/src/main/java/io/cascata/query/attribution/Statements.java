package io.cascata.query.attribution;

import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBConnection;

/** Statements that make the tables {@code att_…} of one question. */
final class Statements {

    private Statements() {}

    static void execute(DuckDBConnection connection, List<String> statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
