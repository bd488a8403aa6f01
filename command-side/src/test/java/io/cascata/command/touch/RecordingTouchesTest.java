package io.cascata.command.touch;

import static io.cascata.command.DecisionSpec.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.cascata.command.decision.Provenance;
import io.cascata.command.touch.TouchOutcome.Accepted;
import io.cascata.command.touch.TouchOutcome.Duplicate;
import io.cascata.command.touch.TouchOutcome.Refused;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.CampaignId;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.id.TouchId;
import io.cascata.events.touch.TouchRecorded;
import io.cascata.events.value.Team;
import io.cascata.log.codec.EventCodec;
import io.cascata.log.sqlite.SqliteEventLog;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people did, taken in by batches. */
class RecordingTouchesTest {

    private static final Instant THEN = Instant.parse("2025-11-03T09:30:00Z");
    private static final Provenance FROM =
            new Provenance(new UUID(0, 1), NOW, "ada", "api", null, "corr", null, "pardot");

    private static final int ROUNDS = 50;

    @TempDir
    private Path directory;

    private SqliteEventLog log;
    private RecordTouches intake;

    @BeforeEach
    void open() {
        log = SqliteEventLog.open(directory, Clock.fixed(NOW, ZoneOffset.UTC));
        intake = new RecordTouches(log, EventCodec.cascata());
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    @Tag("A17")
    void a_touch_is_kept_at_its_own_time_with_where_it_came_from() {
        assertThat(summary(record(visit("1")))).isEqualTo("1 new, 0 known, 0 refused, up to 1");

        var stored = log.at(1).orElseThrow();
        assertThat(stored.occurredAt()).isEqualTo(THEN);
        assertThat(stored.metadata())
                .containsOnly(
                        entry("actor", "ada"),
                        entry("channel", "api"),
                        entry("commandId", FROM.commandId().toString()),
                        entry("correlationId", "corr"),
                        entry("sourceSystem", "pardot"));
        assertThat(EventCodec.cascata().decode(stored))
                .isEqualTo(new TouchRecorded(
                        new TouchId(stored.id().toString()),
                        "web",
                        "1",
                        new ContactId("ann"),
                        new AccountId("acme"),
                        new SolutionId("talent"),
                        "organic",
                        "visit",
                        new CampaignId("spring"),
                        "pricing page",
                        Team.MARKETING));
    }

    @Test
    void a_touch_is_stored_once_however_often_it_is_reported() {
        var first = record(visit("1"), visit("2"), visit("1"));
        assertThat(first.outcomes().stream().map(TouchOutcome::getClass))
                .containsExactly(Accepted.class, Accepted.class, Duplicate.class);
        assertThat(summary(first)).isEqualTo("2 new, 1 known, 0 refused, up to 2");
        assertThat(summary(record(visit("2"), visit("3")))).isEqualTo("1 new, 1 known, 0 refused, up to 3");
        assertThat(summary(record(visit("1")))).isEqualTo("0 new, 1 known, 0 refused, up to 1");
        assertThat(log.head()).isEqualTo(3);
    }

    @Test
    void the_same_number_from_another_source_is_another_touch() {
        record(visit("1"));
        assertThat(summary(record(report("crm", "1", THEN, "ann", "acme", "visit"))))
                .isEqualTo("1 new, 0 known, 0 refused, up to 2");
    }

    @Test
    void a_bad_touch_is_refused_by_itself() {
        var result = record(
                visit("1"),
                report("web", "2", null, "ann", "acme", "visit"),
                report("web", "3", THEN, null, null, "visit"),
                report("web", "4\u0007", THEN, "ann", "acme", "visit"),
                report("web", "5", NOW.plusSeconds(301), "ann", "acme", "visit"),
                report("web", "6", Instant.MIN, "ann", "acme", "visit"),
                visit("7"));

        assertThat(result.outcomes().stream().map(RecordingTouchesTest::codeOf))
                .containsExactly(
                        "",
                        "touch-incomplete",
                        "touch-of-nobody",
                        "touch-malformed",
                        "occurred-in-the-future",
                        "occurred-too-long-ago",
                        "");
        assertThat(((Refused) result.outcomes().get(1)).refusal().values()).isEqualTo(Map.of("missing", "occurredAt"));
        assertThat(summary(result)).isEqualTo("2 new, 0 known, 5 refused, up to 2");
        assertThat(log.head()).isEqualTo(2);
    }

    @Test
    void every_part_that_a_touch_must_have_is_asked_for() {
        var whole = visit("1");
        var partly = List.of(
                new TouchReport(null, "1", THEN, "ann", null, null, "organic", "visit", null, null, whole.team()),
                new TouchReport("web", null, THEN, "ann", null, null, "organic", "visit", null, null, whole.team()),
                new TouchReport("web", "1", THEN, "ann", null, null, null, "visit", null, null, whole.team()),
                new TouchReport("web", "1", THEN, "ann", null, null, "organic", null, null, null, whole.team()),
                new TouchReport("web", "1", THEN, "ann", null, null, "organic", "visit", null, null, null));

        assertThat(intake.record(partly, FROM).join().outcomes())
                .extracting(outcome -> ((Refused) outcome).refusal().values().get("missing"))
                .containsExactly("source", "externalId", "channel", "kind", "team");
    }

    @Test
    @Tag("H05")
    void somebody_unknown_at_a_known_company_is_enough() {
        assertThat(record(report("web", "1", THEN, null, "acme", "visit")).count(Accepted.class))
                .isEqualTo(1);
    }

    @Test
    void nothing_is_appended_for_an_empty_batch() {
        assertThat(record()).isEqualTo(new TouchesRecorded(List.of(), 0));
    }

    @Test
    void of_batches_that_race_with_the_same_touches_each_touch_is_new_in_one() {
        for (int round = 0; round < ROUNDS; round++) {
            var prefix = "round " + round + " touch ";
            var reports =
                    IntStream.range(0, 20).mapToObj(i -> visit(prefix + i)).toList();
            var batches = Stream.generate(() -> CompletableFuture.supplyAsync(() -> intake.record(reports, FROM)))
                    .limit(4)
                    .toList();

            assertThat(batches.stream()
                            .map(batch -> batch.thenCompose(Function.identity()).join())
                            .mapToInt(batch -> batch.count(Accepted.class))
                            .sum())
                    .isEqualTo(20);
        }
    }

    private static String summary(TouchesRecorded recorded) {
        return "%d new, %d known, %d refused, up to %d"
                .formatted(
                        recorded.count(Accepted.class),
                        recorded.count(Duplicate.class),
                        recorded.count(Refused.class),
                        recorded.position());
    }

    private static String codeOf(TouchOutcome outcome) {
        return outcome instanceof Refused refused ? refused.refusal().code().code() : "";
    }

    private TouchesRecorded record(TouchReport... reports) {
        return intake.record(List.of(reports), FROM).join();
    }

    private static TouchReport visit(String externalId) {
        return report("web", externalId, THEN, "ann", "acme", "visit");
    }

    private static TouchReport report(
            String source,
            String externalId,
            @Nullable Instant at,
            @Nullable String contact,
            @Nullable String account,
            String kind) {
        return new TouchReport(
                source,
                externalId,
                at,
                contact,
                account,
                "talent",
                "organic",
                kind,
                "spring",
                "pricing page",
                Team.MARKETING);
    }
}
