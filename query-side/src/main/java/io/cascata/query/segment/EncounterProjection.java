package io.cascata.query.segment;

import io.cascata.events.DomainEvent;
import io.cascata.events.touch.TouchRecorded;
import io.cascata.query.facts.FactProjection;
import io.cascata.query.facts.Numbers;
import io.cascata.query.projection.RecordedEvent;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * Keeps when somebody did something, in numbers: one row of {@code encounter} for each touch that tells of anybody, never changed.
 * {@code person} is the number of the contact in {@code person}, zero where it is not told; {@code alias} is then that of the
 * lead or visitor in {@code alias}, whose ids begin with what they are.
 */
final class EncounterProjection implements FactProjection {

    static final String ALIAS = "alias";
    static final String LEAD = "lead/";
    static final String VISITOR = "visitor/";

    private final List<Row> waiting = new ArrayList<>();
    private final Numbers people;
    private final Numbers aliases = new Numbers(ALIAS);

    /** {@code people} numbers contacts. */
    EncounterProjection(Numbers people) {
        this.people = people;
    }

    private record Row(
            long position,
            long happened,
            @Nullable String contact,
            @Nullable String alias) {

        static Row of(RecordedEvent recorded, TouchRecorded touch) {
            var contact = touch.contact();
            return new Row(
                    recorded.position(),
                    ChronoUnit.MICROS.between(Instant.EPOCH, recorded.occurredAt()),
                    contact == null ? null : contact.value(),
                    contact == null ? aliasOf(touch) : null);
        }

        private static @Nullable String aliasOf(TouchRecorded touch) {
            var visitor = touch.visitor();
            var lead = touch.lead();
            return lead != null ? LEAD + lead : visitor == null ? null : VISITOR + visitor;
        }

        boolean tellsOfSomebody() {
            return contact != null || alias != null;
        }
    }

    @Override
    public String name() {
        return "encounter";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public boolean wants(Class<? extends DomainEvent> event) {
        return event == TouchRecorded.class;
    }

    @Override
    public List<String> schema() {
        return List.of(
                Numbers.schema(ALIAS),
                "CREATE TABLE IF NOT EXISTS encounter (pos BIGINT, happened BIGINT, person INTEGER, alias INTEGER)");
    }

    @Override
    public void prepare(List<RecordedEvent> events, DuckDBConnection connection) {
        // each touch is a row of its own, whatever is known already
    }

    @Override
    public void project(RecordedEvent recorded) {
        if (recorded.event() instanceof TouchRecorded touch) {
            var row = Row.of(recorded, touch);
            if (row.tellsOfSomebody()) {
                waiting.add(row);
            }
        }
    }

    @Override
    public void flush(DuckDBConnection connection) throws SQLException {
        if (waiting.isEmpty()) {
            return;
        }
        people.number(ids(Row::contact), connection);
        aliases.number(ids(Row::alias), connection);
        try (var to = connection.createAppender("encounter")) {
            for (var row : waiting) {
                to.beginRow().append(row.position()).append(row.happened());
                to.append(number(people, row.contact())).append(number(aliases, row.alias()));
                to.endRow();
            }
        }
        people.write(connection);
        aliases.write(connection);
        waiting.clear();
    }

    private Stream<String> ids(Function<Row, @Nullable String> column) {
        return waiting.stream().map(column).flatMap(Stream::ofNullable);
    }

    private static int number(Numbers numbers, @Nullable String id) {
        return id == null ? 0 : numbers.of(id);
    }

    @Override
    public void discard() {
        waiting.clear();
        people.clear();
        aliases.clear();
    }
}
