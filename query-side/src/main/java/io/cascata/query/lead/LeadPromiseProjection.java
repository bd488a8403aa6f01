package io.cascata.query.lead;

import static java.util.stream.Collectors.joining;

import io.cascata.events.DomainEvent;
import io.cascata.events.id.LeadId;
import io.cascata.events.lead.LeadCaptured;
import io.cascata.events.lead.LeadProfileRevised;
import io.cascata.events.score.ThresholdPassed;
import io.cascata.events.value.Consequence;
import io.cascata.events.value.LeadDatum;
import io.cascata.events.value.LeadProfile;
import io.cascata.query.facts.FactProjection;
import io.cascata.query.projection.RecordedEvent;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * Keeps what makes a lead promising, one row for each event, never changed: {@code lead_profile} has the criteria of data
 * that are not known of it, separated by commas, {@code lead_score} what its score was when it rose above the threshold
 * for sales. Business times are epoch microseconds.
 */
final class LeadPromiseProjection implements FactProjection {

    private static final Set<Class<? extends DomainEvent>> WANTED =
            Set.of(LeadCaptured.class, LeadProfileRevised.class, ThresholdPassed.class);

    private final List<RecordedEvent> waiting = new ArrayList<>();

    @Override
    public String name() {
        return "lead-promise";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public boolean wants(Class<? extends DomainEvent> event) {
        return WANTED.contains(event);
    }

    @Override
    public List<String> schema() {
        return List.of(
                "CREATE TABLE IF NOT EXISTS lead_profile (pos BIGINT, happened BIGINT, lead VARCHAR, lacking VARCHAR)",
                "CREATE TABLE IF NOT EXISTS lead_score (pos BIGINT, happened BIGINT, lead VARCHAR, score DOUBLE)");
    }

    @Override
    public void prepare(List<RecordedEvent> events, DuckDBConnection connection) {
        // each event is a row of its own, whatever is known already
    }

    @Override
    public void project(RecordedEvent recorded) {
        if (wants(recorded.event().getClass())) {
            waiting.add(recorded);
        }
    }

    @Override
    public void flush(DuckDBConnection connection) throws SQLException {
        if (waiting.isEmpty()) {
            return;
        }
        try (var profiles = connection.createAppender("lead_profile");
                var scores = connection.createAppender("lead_score")) {
            for (var recorded : waiting) {
                switch (recorded.event()) {
                    case LeadCaptured captured -> append(recorded, captured.id(), captured.profile(), profiles);
                    case LeadProfileRevised revised -> append(recorded, revised.id(), revised.profile(), profiles);
                    case ThresholdPassed passed -> append(recorded, passed, scores);
                    default -> throw new IllegalStateException("not wanted: " + recorded.name());
                }
            }
        }
        waiting.clear();
    }

    private static void append(RecordedEvent recorded, LeadId lead, LeadProfile profile, DuckDBAppender to)
            throws SQLException {
        var lacking = Stream.of(LeadDatum.values())
                .filter(datum -> !datum.isKnown(profile))
                .map(LeadDatum::criterion)
                .collect(joining(","));
        begin(recorded, lead, to).append(lacking).endRow();
    }

    private static void append(RecordedEvent recorded, ThresholdPassed passed, DuckDBAppender to) throws SQLException {
        var lead = passed.person().lead();
        if (lead != null && passed.consequence() == Consequence.PASS_TO_SALES) {
            begin(recorded, lead, to)
                    .append(passed.evidence().score().doubleValue())
                    .endRow();
        }
    }

    private static DuckDBAppender begin(RecordedEvent recorded, LeadId lead, DuckDBAppender to) throws SQLException {
        to.beginRow().append(recorded.position()).append(LeadStepProjection.micros(recorded.occurredAt()));
        return to.append(lead.value());
    }

    @Override
    public void discard() {
        waiting.clear();
    }
}
