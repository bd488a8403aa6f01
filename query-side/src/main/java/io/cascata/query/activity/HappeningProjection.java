package io.cascata.query.activity;

import io.cascata.events.DomainEvent;
import io.cascata.events.account.AccountEvent;
import io.cascata.events.contact.ContactEvent;
import io.cascata.events.lead.LeadEvent;
import io.cascata.events.opportunity.ContactRoleRemoved;
import io.cascata.events.opportunity.OpportunityEvent;
import io.cascata.query.facts.FactProjection;
import io.cascata.query.projection.RecordedEvent;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what events say of the things that are worked as rows of {@code happening}, one for each event and thing, never
 * changed: {@code pos} and {@code happened} are those of the event, and what it does not say is missing. Touches are rows
 * of their own elsewhere.
 */
final class HappeningProjection implements FactProjection {

    static final String TABLE = "happening";

    private final List<Row> waiting = new ArrayList<>();

    /** What one event says of one thing, as an activity that nothing else is known of, and who left it. */
    private record Row(
            RecordedEvent recorded, Activity said, @Nullable String gone) {}

    @Override
    public String name() {
        return "happening";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public boolean wants(Class<? extends DomainEvent> event) {
        return Stream.of(LeadEvent.class, ContactEvent.class, AccountEvent.class, OpportunityEvent.class)
                .anyMatch(family -> family.isAssignableFrom(event));
    }

    @Override
    public List<String> schema() {
        return List.of("CREATE TABLE IF NOT EXISTS " + TABLE
                + " (pos BIGINT, happened BIGINT, kind VARCHAR, id VARCHAR, state VARCHAR, since BIGINT, stage VARCHAR,"
                + " canonical VARCHAR, account VARCHAR, lead VARCHAR, contact VARCHAR, joined VARCHAR, gone VARCHAR)");
    }

    @Override
    public void prepare(List<RecordedEvent> events, DuckDBConnection connection) {
        // what an event says is a row of its own, whatever is known already
    }

    @Override
    public void project(RecordedEvent recorded) {
        if (!wants(recorded.event().getClass())) {
            return;
        }
        var gone = recorded.event() instanceof ContactRoleRemoved removed
                ? removed.contact().value()
                : null;
        Happenings.of(recorded).forEach((document, change) -> {
            var said = change.apply(Activity.unknown(document, recorded.occurredAt()));
            waiting.add(new Row(recorded, said, gone));
        });
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
        var said = row.said();
        to.beginRow()
                .append(row.recorded().position())
                .append(micros(row.recorded().occurredAt()))
                .append(said.kind().name())
                .append(said.id())
                .append(
                        said.state() == Activity.State.UNKNOWN
                                ? null
                                : said.state().name());
        if (said.since() == null) {
            to.appendNull();
        } else {
            to.append(micros(said.since()));
        }
        tie(said, row.gone(), to);
        to.endRow();
    }

    private static void tie(Activity said, @Nullable String gone, DuckDBAppender to) throws SQLException {
        var stage = said.stage();
        var ties = said.ties();
        to.append(stage == null ? null : stage.key())
                .append(stage == null ? null : stage.canonical().name())
                .append(ties.account())
                .append(ties.lead())
                .append(ties.contact())
                .append(ties.people().isEmpty() ? null : ties.people().getFirst())
                .append(gone);
    }

    static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    @Override
    public void discard() {
        waiting.clear();
    }
}
