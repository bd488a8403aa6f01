package io.cascata.query.export;

import io.cascata.query.deals.Sight;
import io.cascata.query.deals.SightSql;
import java.sql.SQLException;
import org.duckdb.DuckDBConnection;

/**
 * A documented table of facts, one row per thing, texts spelled out, keys that join with those of the others. It is asked for
 * as seen from a viewpoint.
 */
public sealed interface FlatTable {

    /** Its name in SQL and in files. */
    String name();

    /** What a row is, in a sentence. */
    String meaning();

    /** The statement that selects the rows seen by a sight; what it reads is made on the connection where need be. */
    String sql(DuckDBConnection connection, Sight sight) throws SQLException;

    /** A table that one statement selects, whose viewpoint may be an expression. */
    record Selected(String name, String meaning, Rows rows) implements FlatTable {

        @Override
        public String sql(DuckDBConnection connection, Sight sight) throws SQLException {
            return rows.sql(connection, sight.sql());
        }
    }

    /** Makes the statement that selects the rows. */
    @FunctionalInterface
    interface Rows {

        String sql(DuckDBConnection connection, SightSql seen) throws SQLException;
    }

    /** A table whose rows no statement can select: they are made, for one sight at a time. */
    record Made(String name, String meaning, Making making) implements FlatTable {

        @Override
        public String sql(DuckDBConnection connection, Sight sight) throws SQLException {
            return making.sql(connection, sight);
        }
    }

    /** Makes the rows on a connection, and the statement that reads them. */
    @FunctionalInterface
    interface Making {

        String sql(DuckDBConnection connection, Sight sight) throws SQLException;
    }
}
