package io.cascata.query.facts;

import io.cascata.query.projection.StoreFailure;
import java.sql.SQLException;
import org.duckdb.DuckDBConnection;

/**
 * The threads that work on a file of facts. Several together answer a question sooner. A file that is filled from the first
 * event on is left to the one that fills it: a second one costs it more processor time than it takes off.
 */
final class Threads {

    private static final int MOST = 4;

    private final DuckDBConnection connection;
    private boolean all;

    private Threads(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** For a file that has seen the log up to a position. */
    static Threads of(DuckDBConnection connection, long position) throws SQLException {
        var threads = new Threads(connection);
        if (position == 0) {
            threads.set(1);
        } else {
            threads.useAll();
        }
        return threads;
    }

    /** Whatever is asked from now on is answered by several. */
    void useAll() {
        try {
            if (!all) {
                set(Math.min(MOST, Runtime.getRuntime().availableProcessors()));
                all = true;
            }
        } catch (SQLException e) {
            throw new StoreFailure("cannot give the facts their threads", e);
        }
    }

    private void set(int number) throws SQLException {
        DuckDb.execute(connection, "SET threads = " + number);
    }
}
