package io.cascata.query.handshake;

import io.cascata.events.DomainEvent;
import io.cascata.events.handshake.HandshakeEvent;
import io.cascata.events.value.Owner;
import io.cascata.query.facts.FactProjection;
import io.cascata.query.facts.Words;
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
 * Keeps what was said of handshakes as rows of {@code handshake_step}, one for each event, never changed. Kinds, teams and
 * users stand as numbers of {@code handshake_word}, times in epoch microseconds; what an event does not say is zero, or
 * missing where it is a text.
 */
final class HandshakeStepProjection implements FactProjection {

    static final String TABLE = "handshake_step";
    static final String WORD = "handshake_word";

    private final List<Row> waiting = new ArrayList<>();
    private @Nullable Words words;

    private record Row(Step step, String handshake) {}

    @Override
    public String name() {
        return "handshake-step";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public boolean wants(Class<? extends DomainEvent> event) {
        return HandshakeEvent.class.isAssignableFrom(event);
    }

    @Override
    public List<String> schema() {
        return List.of(
                Words.schema(WORD),
                "CREATE TABLE IF NOT EXISTS " + TABLE
                        + " (pos BIGINT, happened BIGINT, handshake VARCHAR, kind INTEGER, owner_team INTEGER,"
                        + " owner_user INTEGER, at_risk BIGINT, due BIGINT, from_team INTEGER, to_team INTEGER,"
                        + " to_user INTEGER, subject_kind INTEGER, subject VARCHAR, known BIGINT)");
    }

    @Override
    public void prepare(List<RecordedEvent> events, DuckDBConnection connection) {
        // a step is a row of its own, whatever is known of the handshake already
    }

    @Override
    public void project(RecordedEvent recorded) {
        if (recorded.event() instanceof HandshakeEvent event) {
            waiting.add(new Row(Step.of(recorded, event), event.id().value()));
        }
    }

    @Override
    public void flush(DuckDBConnection connection) throws SQLException {
        if (waiting.isEmpty()) {
            return;
        }
        var known = words == null ? Words.read(connection, WORD) : words;
        try (var appender = connection.createAppender(TABLE)) {
            for (var row : waiting) {
                append(row, known, appender);
            }
        }
        known.write(connection);
        words = known;
        waiting.clear();
    }

    private static void append(Row row, Words known, DuckDBAppender to) throws SQLException {
        var step = row.step();
        var deadline = step.deadline();
        to.beginRow()
                .append(step.position().longValue())
                .append(micros(step.at()))
                .append(row.handshake());
        to.append(known.add(step.kind()));
        owner(step.owner(), known, to);
        to.append(micros(deadline == null ? null : deadline.atRiskAt()));
        to.append(micros(deadline == null ? null : deadline.dueAt()));
        var offer = step.offer();
        to.append(known.add(offer == null ? null : offer.from()));
        owner(offer == null ? null : offer.to(), known, to);
        to.append(known.add(offer == null ? null : offer.subject().kind()));
        to.append(offer == null ? null : offer.subject().toString());
        to.append(micros(offer == null ? null : offer.knownSince()));
        to.endRow();
    }

    private static void owner(@Nullable Owner owner, Words known, DuckDBAppender to) throws SQLException {
        to.append(known.add(owner == null ? null : owner.team()));
        to.append(known.add(owner == null ? null : owner.user()));
    }

    private static long micros(@Nullable Instant instant) {
        return instant == null ? 0 : ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    @Override
    public void discard() {
        waiting.clear();
        words = null;
    }
}
