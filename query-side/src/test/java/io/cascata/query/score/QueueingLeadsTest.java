package io.cascata.query.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.id.LeadId;
import io.cascata.events.id.TouchId;
import io.cascata.events.lead.LeadAccepted;
import io.cascata.events.lead.LeadQualified;
import io.cascata.events.score.PointsAwarded;
import io.cascata.events.value.Cause;
import io.cascata.events.value.HalfLife;
import io.cascata.events.value.Person;
import io.cascata.events.value.RulePoints;
import io.cascata.events.value.ScoreEvidence;
import io.cascata.log.EventLog;
import io.cascata.log.sqlite.SqliteEventLog;
import io.cascata.query.testing.SalesLog;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.Viewpoint;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Leads that wait for sales. */
@Tag("B20")
class QueueingLeadsTest {

    private static final Instant START = Instant.parse("2026-01-01T12:00:00Z");
    private static final Instant LATER = START.plus(Duration.ofHours(1));
    private static final ScoreEvidence EVIDENCE =
            new ScoreEvidence(new BigDecimal("120.00"), new BigDecimal(100), List.of(new TouchId("t")), 3);

    private EventLog log;
    private Queue queue;

    @BeforeEach
    void open(@TempDir Path directory) {
        log = SqliteEventLog.open(directory, Clock.systemUTC());
        var history = new History(log);
        queue = new Queue(history, new Scores(history, Clock.fixed(LATER, ZoneOffset.UTC)));
        var story = new SalesLog(log);
        delivered(story, "dora", START, 40);
        delivered(story, "bea", LATER, 90);
        delivered(story, "cleo", START, 40);
        delivered(story, "abe", LATER, 40);
        story.append();
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void the_highest_score_comes_first_and_ties_break_by_delivery_and_id() {
        assertThat(queue.at(Viewpoint.NOW))
                .extracting(entry -> entry.lead().value())
                .containsExactly("bea", "cleo", "dora", "abe");
    }

    @Test
    @Tag("B22")
    void each_shows_why_it_qualified() {
        var first = queue.at(Viewpoint.NOW).getFirst();

        assertThat(first.criteria()).containsExactly("email");
        assertThat(first.evidence()).isEqualTo(EVIDENCE);
    }

    @Test
    void who_was_answered_waits_no_more_but_did_then() {
        new SalesLog(log).add(LATER, new LeadAccepted(new LeadId("bea"))).append();

        assertThat(queue.at(Viewpoint.NOW)).hasSize(3);
        assertThat(queue.at(new Viewpoint(null, 8L))).hasSize(4);
        assertThat(queue.at(new Viewpoint(START, null))).hasSize(2);
    }

    private static void delivered(SalesLog story, String lead, Instant at, int points) {
        var id = new LeadId(lead);
        var person = Person.of(id);
        story.add(at, new LeadQualified(id, List.of("email"), EVIDENCE, 1, Cause.MANUAL))
                .add(
                        LATER,
                        new PointsAwarded(
                                person.score(),
                                new TouchId("t-" + lead),
                                LATER,
                                person,
                                null,
                                null,
                                List.of(new RulePoints("download", points)),
                                new HalfLife(30),
                                3));
    }
}
