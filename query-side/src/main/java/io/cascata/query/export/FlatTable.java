package io.cascata.query.export;

import io.cascata.query.deals.SightSql;
import java.sql.SQLException;
import org.duckdb.DuckDBConnection;

/**
 * A documented table of facts, one row per thing, texts spelled out, keys that join with those of the others. It is asked for
 * as seen from a viewpoint.
 *
 * @param name its name in SQL and in files
 * @param meaning what a row is, in a sentence
 */
public record FlatTable(String name, String meaning, Rows rows) {

    /** Makes the statement that selects the rows. */
    @FunctionalInterface
    public interface Rows {

        String sql(DuckDBConnection connection, SightSql seen) throws SQLException;
    }
}
