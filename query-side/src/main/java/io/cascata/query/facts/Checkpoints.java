package io.cascata.query.facts;

import io.cascata.query.projection.StoreFailure;
import java.sql.SQLException;
import org.duckdb.DuckDBConnection;

/**
 * When commits reach the disk. A file of facts keeps no log: after a crash it is what it was at its last checkpoint, its
 * position with it, and the event log tells all that followed once more. This keeps that little where the file follows the
 * log; while it is filled, DuckDB makes a checkpoint whenever much has gathered.
 */
final class Checkpoints {

    /** In events. */
    private static final long APART = 65_536;

    private static final String OTHERS_ARE_AT_WORK = "Cannot CHECKPOINT";

    private final DuckDBConnection connection;
    private long last;

    /** For a file that was opened at a position. */
    Checkpoints(DuckDBConnection connection, long position) {
        this.connection = connection;
        this.last = position;
    }

    /** Makes a checkpoint where one is due; beside others who read it may have to wait for a later position. */
    void reached(long position) {
        if (position - last < APART) {
            return;
        }
        try {
            DuckDb.execute(connection, "CHECKPOINT");
            last = position;
        } catch (SQLException e) {
            if (!String.valueOf(e.getMessage()).contains(OTHERS_ARE_AT_WORK)) {
                throw new StoreFailure("cannot write the facts up to position " + position + " to their file", e);
            }
        }
    }
}
