package io.cascata.query.score;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cascata.events.DomainEvent;
import io.cascata.events.lead.LeadQualified;
import io.cascata.events.score.FitRated;
import io.cascata.events.score.PointsAwarded;
import io.cascata.events.value.RulePoints;
import io.cascata.events.value.ScoreEvidence;
import io.cascata.query.facts.FactProjection;
import io.cascata.query.projection.RecordedEvent;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what the queue is made of, one row for each event, never changed: {@code award} has the points for touches,
 * {@code fit} what it is worth who somebody is, {@code delivery} why a lead qualified, as JSON. Whose score it is, is told
 * by the id of the score; times are epoch microseconds, half-lives days.
 */
final class QueueProjection implements FactProjection {

    private static final Set<Class<? extends DomainEvent>> WANTED =
            Set.of(PointsAwarded.class, FitRated.class, LeadQualified.class);

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(include -> include.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private final List<RecordedEvent> waiting = new ArrayList<>();

    /** Why a lead qualified: the criteria that it met, and what its score was worth then. */
    record Reason(List<String> criteria, @Nullable ScoreEvidence score) {

        static Reason read(String json) {
            return JSON.readValue(json, Reason.class);
        }
    }

    @Override
    public String name() {
        return "queue";
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
                "CREATE TABLE IF NOT EXISTS award (pos BIGINT, score VARCHAR, touch VARCHAR, touched BIGINT,"
                        + " points INTEGER, half_life INTEGER)",
                "CREATE TABLE IF NOT EXISTS fit (pos BIGINT, happened BIGINT, score VARCHAR, points INTEGER)",
                "CREATE TABLE IF NOT EXISTS delivery (pos BIGINT, happened BIGINT, reason VARCHAR)");
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
        try (var awards = connection.createAppender("award");
                var fits = connection.createAppender("fit");
                var deliveries = connection.createAppender("delivery")) {
            for (var recorded : waiting) {
                switch (recorded.event()) {
                    case PointsAwarded award -> append(recorded, award, awards);
                    case FitRated rated -> append(recorded, rated, fits);
                    case LeadQualified qualified -> append(recorded, qualified, deliveries);
                    default -> throw new IllegalStateException("not wanted: " + recorded.name());
                }
            }
        }
        waiting.clear();
    }

    private static void append(RecordedEvent recorded, PointsAwarded award, DuckDBAppender to) throws SQLException {
        to.beginRow().append(recorded.position()).append(award.id().value());
        to.append(award.touch().value()).append(micros(award.touchedAt()));
        to.append(award.total()).append(award.halfLife().days().intValue()).endRow();
    }

    private static void append(RecordedEvent recorded, FitRated rated, DuckDBAppender to) throws SQLException {
        to.beginRow().append(recorded.position()).append(micros(recorded.occurredAt()));
        to.append(rated.id().value());
        to.append(rated.points().stream().mapToInt(RulePoints::points).sum()).endRow();
    }

    private static void append(RecordedEvent recorded, LeadQualified qualified, DuckDBAppender to) throws SQLException {
        var reason = new Reason(qualified.criteria(), qualified.score());
        to.beginRow().append(recorded.position()).append(micros(recorded.occurredAt()));
        to.append(JSON.writeValueAsString(reason)).endRow();
    }

    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    @Override
    public void discard() {
        waiting.clear();
    }
}
