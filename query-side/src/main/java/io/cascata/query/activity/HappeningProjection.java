package io.cascata.query.activity;

import io.cascata.events.DomainEvent;
import io.cascata.events.account.AccountEvent;
import io.cascata.events.contact.ContactEvent;
import io.cascata.events.lead.LeadEvent;
import io.cascata.events.opportunity.OpportunityEvent;
import io.cascata.events.touch.TouchEvent;
import io.cascata.query.facts.FactProjection;
import io.cascata.query.facts.Numbers;
import io.cascata.query.facts.Words;
import io.cascata.query.projection.RecordedEvent;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what events say of the things that are worked as rows of {@code happening}, one for each event and thing, never
 * changed: {@code pos} and {@code happened} are those of the event. Things stand as numbers of {@code thing}, words as
 * numbers of {@code activity_word}, and what an event does not say is zero.
 */
final class HappeningProjection implements FactProjection {

    static final String TABLE = "happening";

    /** The numbers of things and what they are called. */
    static final String THING = "thing";

    /** The dictionary of kinds, states and stages. */
    static final String WORD = "activity_word";

    private final List<Row> waiting = new ArrayList<>();
    private final Numbers things = new Numbers(THING);
    private @Nullable Words words;

    private record Row(long position, Instant at, Said said) {}

    @Override
    public String name() {
        return "happening";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public boolean wants(Class<? extends DomainEvent> event) {
        return Stream.of(
                        LeadEvent.class,
                        ContactEvent.class,
                        AccountEvent.class,
                        OpportunityEvent.class,
                        TouchEvent.class)
                .anyMatch(family -> family.isAssignableFrom(event));
    }

    @Override
    public List<String> schema() {
        return List.of(
                Words.schema(WORD),
                Numbers.schema(THING),
                "CREATE TABLE IF NOT EXISTS " + TABLE
                        + " (pos BIGINT, happened BIGINT, kind INTEGER, thing INTEGER, state INTEGER, stage INTEGER,"
                        + " canonical INTEGER, account INTEGER, lead INTEGER, contact INTEGER, joined INTEGER,"
                        + " gone INTEGER)");
    }

    @Override
    public Map<String, String> orders() {
        return Map.of(TABLE, "kind, pos");
    }

    @Override
    public void prepare(List<RecordedEvent> events, DuckDBConnection connection) {
        // what an event says is a row of its own, whatever is known already
    }

    @Override
    public void project(RecordedEvent recorded) {
        Happenings.of(recorded.event())
                .forEach(said -> waiting.add(new Row(recorded.position(), recorded.occurredAt(), said)));
    }

    @Override
    public void flush(DuckDBConnection connection) throws SQLException {
        if (waiting.isEmpty()) {
            return;
        }
        things.number(waiting.stream().mapMulti((row, to) -> row.said().things(to)), connection);
        var known = words == null ? Words.read(connection, WORD) : words;
        try (var appender = connection.createAppender(TABLE)) {
            for (var row : waiting) {
                append(row, known, appender);
            }
        }
        known.write(connection);
        things.write(connection);
        words = known;
        waiting.clear();
    }

    private void append(Row row, Words known, DuckDBAppender to) throws SQLException {
        var said = row.said();
        var stage = said.stage();
        to.beginRow().append(row.position()).append(micros(row.at()));
        to.append(known.add(said.kind())).append(things.of(said.thing())).append(known.add(said.state()));
        to.append(known.add(stage == null ? null : stage.key().value()));
        to.append(known.add(stage == null ? null : stage.canonical()));
        to.append(number(said.account())).append(number(said.lead())).append(number(said.contact()));
        to.append(number(said.joined())).append(number(said.gone()));
        to.endRow();
    }

    private int number(@Nullable String thing) {
        return thing == null ? 0 : things.of(thing);
    }

    static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    @Override
    public void discard() {
        waiting.clear();
        things.clear();
        words = null;
    }
}
