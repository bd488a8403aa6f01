package io.cascata.query.lead;

import io.cascata.events.DomainEvent;
import io.cascata.events.lead.LeadAccepted;
import io.cascata.events.lead.LeadCaptured;
import io.cascata.events.lead.LeadClosed;
import io.cascata.events.lead.LeadConverted;
import io.cascata.events.lead.LeadEnteredSales;
import io.cascata.events.lead.LeadEvent;
import io.cascata.events.lead.LeadQualified;
import io.cascata.events.lead.LeadRecycled;
import io.cascata.events.lead.LeadRejected;
import io.cascata.query.facts.FactProjection;
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
 * Keeps the steps of all leads as rows of {@code lead_step}: {@code pos} is the position of the event, {@code happened} its
 * business time in epoch microseconds, {@code step} its stored name. Way and campaign are those of a capture, the reason
 * that of a rejection or recycling, the outcome that of a closing.
 */
final class LeadStepProjection implements FactProjection {

    private static final Set<Class<? extends DomainEvent>> STEPS = Set.of(
            LeadCaptured.class,
            LeadQualified.class,
            LeadAccepted.class,
            LeadRejected.class,
            LeadEnteredSales.class,
            LeadRecycled.class,
            LeadClosed.class,
            LeadConverted.class);

    private record Row(
            long position,
            long at,
            String lead,
            String step,
            @Nullable String way,
            @Nullable String campaign,
            @Nullable String reason,
            @Nullable String outcome) {}

    private final List<Row> rows = new ArrayList<>();

    @Override
    public String name() {
        return "lead-step";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public boolean wants(Class<? extends DomainEvent> event) {
        return STEPS.contains(event);
    }

    @Override
    public List<String> schema() {
        return List.of("CREATE TABLE IF NOT EXISTS lead_step (pos BIGINT, happened BIGINT, lead VARCHAR, step VARCHAR,"
                + " way VARCHAR, campaign VARCHAR, reason VARCHAR, outcome VARCHAR)");
    }

    @Override
    public void prepare(List<RecordedEvent> events, DuckDBConnection connection) {
        // a step is a row of its own, whatever is known of the lead already
    }

    @Override
    public void project(RecordedEvent recorded) {
        if (!wants(recorded.event().getClass())) {
            return;
        }
        switch ((LeadEvent) recorded.event()) {
            case LeadCaptured captured -> captured(recorded, captured);
            case LeadRejected rejected -> add(recorded, rejected, null, null, rejected.reason(), null);
            case LeadRecycled recycled -> add(recorded, recycled, null, null, recycled.reason(), null);
            case LeadClosed closed ->
                add(recorded, closed, null, null, null, closed.outcome().name());
            case LeadEvent event -> add(recorded, event, null, null, null, null);
        }
    }

    private void captured(RecordedEvent recorded, LeadCaptured captured) {
        var campaign = captured.origin().campaign();
        add(recorded, captured, captured.origin().way().name(), campaign == null ? null : campaign.value(), null, null);
    }

    private void add(
            RecordedEvent recorded,
            LeadEvent event,
            @Nullable String way,
            @Nullable String campaign,
            @Nullable String reason,
            @Nullable String outcome) {
        rows.add(new Row(
                recorded.position(),
                micros(recorded.occurredAt()),
                event.id().value(),
                recorded.name(),
                way,
                campaign,
                reason,
                outcome));
    }

    static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    @Override
    public void flush(DuckDBConnection connection) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (var appender = connection.createAppender("lead_step")) {
            for (var row : rows) {
                appender.beginRow();
                appender.append(row.position()).append(row.at()).append(row.lead());
                appender.append(row.step()).append(row.way()).append(row.campaign());
                appender.append(row.reason()).append(row.outcome());
                appender.endRow();
            }
        }
        rows.clear();
    }

    @Override
    public void discard() {
        rows.clear();
    }
}
