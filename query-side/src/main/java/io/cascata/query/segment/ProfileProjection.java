package io.cascata.query.segment;

import io.cascata.events.DomainEvent;
import io.cascata.events.solution.TargetProfileSet;
import io.cascata.events.value.TargetRole;
import io.cascata.query.facts.FactProjection;
import io.cascata.query.projection.RecordedEvent;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * Writes one row for each role of each target profile ever set, never changed: {@code pos} and {@code happened} are those
 * of the event. A profile that was taken back has one row without a role; one for all types has the empty text as type.
 */
final class ProfileProjection implements FactProjection {

    private static final String TABLE = "target_role";

    private final List<Row> waiting = new ArrayList<>();

    private record Row(
            RecordedEvent recorded,
            TargetProfileSet set,
            @Nullable TargetRole role) {}

    @Override
    public String name() {
        return "segments";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public boolean wants(Class<? extends DomainEvent> event) {
        return event == TargetProfileSet.class;
    }

    @Override
    public List<String> schema() {
        return List.of("CREATE TABLE IF NOT EXISTS " + TABLE
                + " (pos BIGINT, happened BIGINT, solution VARCHAR, type VARCHAR, role VARCHAR, heads INTEGER,"
                + " titles VARCHAR)");
    }

    @Override
    public void prepare(List<RecordedEvent> events, DuckDBConnection connection) {}

    @Override
    public void project(RecordedEvent recorded) {
        if (recorded.event() instanceof TargetProfileSet set) {
            if (set.roles().isEmpty()) {
                waiting.add(new Row(recorded, set, null));
            }
            set.roles().forEach(role -> waiting.add(new Row(recorded, set, role)));
        }
    }

    @Override
    public void flush(DuckDBConnection connection) throws SQLException {
        if (waiting.isEmpty()) {
            return;
        }
        try (var appender = connection.createAppender(TABLE)) {
            for (var row : waiting) {
                append(row, appender);
            }
        }
        waiting.clear();
    }

    private static void append(Row row, DuckDBAppender to) throws SQLException {
        var type = row.set().type();
        var role = row.role();
        to.beginRow()
                .append(row.recorded().position())
                .append(ChronoUnit.MICROS.between(Instant.EPOCH, row.recorded().occurredAt()))
                .append(row.set().id().value())
                .append(type == null ? "" : type.name());
        if (role == null) {
            to.appendNull().appendNull().appendNull();
        } else {
            to.append(role.role().value()).append(role.headCount().intValue());
            to.append(String.join("; ", role.jobTitles()));
        }
        to.endRow();
    }

    @Override
    public void discard() {
        waiting.clear();
    }
}
