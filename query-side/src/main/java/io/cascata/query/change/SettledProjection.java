package io.cascata.query.change;

import io.cascata.events.DomainEvent;
import io.cascata.query.facts.FactProjection;
import io.cascata.query.projection.RecordedEvent;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBConnection;

/**
 * Keeps where {@link Rules} were settled: one row of {@code settled} for each event, never changed. The log finds events by
 * their tags; without these rows it would have to be read from one sight to the other.
 */
final class SettledProjection implements FactProjection {

    private static final String TABLE = "settled";

    private final List<Row> waiting = new ArrayList<>();

    private record Row(long position, Rules rules) {}

    @Override
    public String name() {
        return TABLE;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public boolean wants(Class<? extends DomainEvent> event) {
        return Rules.settledBy(event).isPresent();
    }

    @Override
    public List<String> schema() {
        return List.of("CREATE TABLE IF NOT EXISTS " + TABLE + " (pos BIGINT, rules VARCHAR)");
    }

    @Override
    public void prepare(List<RecordedEvent> events, DuckDBConnection connection) {
        // each event is a row of its own, whatever is known already
    }

    @Override
    public void project(RecordedEvent recorded) {
        Rules.settledBy(recorded.event().getClass())
                .ifPresent(rules -> waiting.add(new Row(recorded.position(), rules)));
    }

    @Override
    public void flush(DuckDBConnection connection) throws SQLException {
        if (waiting.isEmpty()) {
            return;
        }
        try (var to = connection.createAppender(TABLE)) {
            for (var row : waiting) {
                to.beginRow().append(row.position()).append(row.rules().name()).endRow();
            }
        }
        waiting.clear();
    }

    @Override
    public void discard() {
        waiting.clear();
    }
}
