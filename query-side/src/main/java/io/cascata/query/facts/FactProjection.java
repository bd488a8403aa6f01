package io.cascata.query.facts;

import io.cascata.query.projection.Projection;
import io.cascata.query.projection.RecordedEvent;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBConnection;

/** A projection into tables of facts. Rows gather in memory and are written in bulk. */
public interface FactProjection extends Projection {

    /** The statements that make the tables where they are missing. */
    List<String> schema();

    /** Tables whose rows are put in order when they have become many, each with the columns to order by. */
    default Map<String, String> orders() {
        return Map.of();
    }

    /** Fetches, in bulk, what is known already of the things these events speak of. */
    void prepare(List<RecordedEvent> events, DuckDBConnection connection) throws SQLException;

    /** Places one event, or throws and leaves everything as it was. */
    void project(RecordedEvent event);

    /** Writes what has gathered. */
    void flush(DuckDBConnection connection) throws SQLException;

    /** Forgets what has gathered and what was fetched. */
    void discard();
}
