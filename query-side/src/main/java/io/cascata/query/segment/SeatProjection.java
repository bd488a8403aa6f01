package io.cascata.query.segment;

import io.cascata.events.DomainEvent;
import io.cascata.events.id.ContactId;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.opportunity.ContactRoleChanged;
import io.cascata.events.opportunity.ContactRoleRemoved;
import io.cascata.events.opportunity.OpportunityEvent;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.RemovalReason;
import io.cascata.query.facts.FactProjection;
import io.cascata.query.facts.Numbers;
import io.cascata.query.facts.Words;
import io.cascata.query.projection.RecordedEvent;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was said of roles in numbers, one row of {@code seat} for each event: {@code n} is the number of
 * the opportunity in {@code deal}, {@code person} that of the contact in {@code person}, {@code role} that of the role in
 * {@code seat_word}, zero where somebody left; {@code joins} where they joined, {@code mistake} where they never had been
 * there. Of opportunities that are not in {@code deal} there are no rows. A row is {@code alone} as long as it is all that was told
 * of somebody on an opportunity.
 */
final class SeatProjection implements FactProjection {

    static final String PERSON = "person";
    static final String WORD = "seat_word";

    private static final Set<Class<? extends DomainEvent>> WANTED =
            Set.of(ContactRoleAdded.class, ContactRoleChanged.class, ContactRoleRemoved.class);

    private final List<Row> waiting = new ArrayList<>();
    private final Numbers people;
    private @Nullable Words words;

    /** {@code people} numbers contacts. */
    SeatProjection(Numbers people) {
        this.people = people;
    }

    private record Row(
            long position,
            long happened,
            String opportunity,
            String contact,
            @Nullable String role,
            boolean joins,
            boolean mistake) {

        static Row of(
                RecordedEvent recorded, ContactId contact, @Nullable ContactRole role, boolean joins, boolean mistake) {
            return new Row(
                    recorded.position(),
                    ChronoUnit.MICROS.between(Instant.EPOCH, recorded.occurredAt()),
                    ((OpportunityEvent) recorded.event()).id().value(),
                    contact.value(),
                    role == null ? null : role.value(),
                    joins,
                    mistake);
        }
    }

    @Override
    public String name() {
        return "seat";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public boolean wants(Class<? extends DomainEvent> event) {
        return WANTED.contains(event);
    }

    @Override
    public List<String> schema() {
        return List.of(
                Words.schema(WORD),
                Numbers.schema(PERSON),
                "CREATE TABLE IF NOT EXISTS seat (pos BIGINT, happened BIGINT, n BIGINT, person INTEGER, role INTEGER,"
                        + " joins BOOLEAN, mistake BOOLEAN, alone BOOLEAN)");
    }

    @Override
    public void prepare(List<RecordedEvent> events, DuckDBConnection connection) {
        // what an event says is a row of its own, whatever is known already
    }

    @Override
    public void project(RecordedEvent recorded) {
        switch (recorded.event()) {
            case ContactRoleAdded added -> waiting.add(Row.of(recorded, added.contact(), added.role(), true, false));
            case ContactRoleChanged changed ->
                waiting.add(Row.of(recorded, changed.contact(), changed.role(), false, false));
            case ContactRoleRemoved removed -> {
                boolean mistake = removed.reason() == RemovalReason.ADDED_BY_MISTAKE;
                waiting.add(Row.of(recorded, removed.contact(), null, false, mistake));
            }
            default -> {}
        }
    }

    // The numbers of opportunities are looked up all at once by the engine.
    @Override
    public void flush(DuckDBConnection connection) throws SQLException {
        if (waiting.isEmpty()) {
            return;
        }
        people.number(waiting.stream().map(Row::contact), connection);
        var known = words == null ? Words.read(connection, WORD) : words;
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "CREATE OR REPLACE TEMP TABLE fresh_seat (pos BIGINT, happened BIGINT, opportunity VARCHAR,"
                            + " person INTEGER, role INTEGER, joins BOOLEAN, mistake BOOLEAN)");
            append(known, connection);
            statement.execute(
                    "INSERT INTO seat SELECT s.pos, s.happened, d.n, s.person, s.role, s.joins, s.mistake, true"
                            + " FROM fresh_seat s JOIN deal d ON d.opportunity = s.opportunity");
            statement.execute("UPDATE seat SET alone = false FROM (" + several()
                    + ") m WHERE seat.alone AND seat.n = m.n AND seat.person = m.person");
        }
        known.write(connection);
        people.write(connection);
        words = known;
        waiting.clear();
    }

    /** Of whom something was told now, and not for the first time. */
    private String several() {
        long first = waiting.getFirst().position();
        return "SELECT s.n, s.person FROM seat s SEMI JOIN (SELECT n, person FROM seat WHERE pos >= " + first
                + ") f USING (n, person) GROUP BY ALL HAVING count(*) > 1";
    }

    private void append(Words known, DuckDBConnection connection) throws SQLException {
        try (var to = connection.createAppender("temp", "main", "fresh_seat")) {
            for (var row : waiting) {
                to.beginRow().append(row.position()).append(row.happened()).append(row.opportunity());
                to.append(people.of(row.contact())).append(known.add(row.role()));
                to.append(row.joins()).append(row.mistake());
                to.endRow();
            }
        }
    }

    @Override
    public void discard() {
        waiting.clear();
        people.clear();
        words = null;
    }
}
