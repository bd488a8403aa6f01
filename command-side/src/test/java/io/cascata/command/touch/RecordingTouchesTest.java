package io.cascata.command.touch;

import static io.cascata.command.DecisionSpec.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.cascata.command.decision.Provenance;
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
        assertThat(record(visit("1"))).isEqualTo(new TouchesRecorded(1, 0, List.of(), 1));

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
        assertThat(record(visit("1"), visit("2"), visit("1"))).isEqualTo(new TouchesRecorded(2, 1, List.of(), 2));
        assertThat(record(visit("2"), visit("3"))).isEqualTo(new TouchesRecorded(1, 1, List.of(), 3));
        assertThat(record(visit("1"))).isEqualTo(new TouchesRecorded(0, 1, List.of(), 1));
        assertThat(log.head()).isEqualTo(3);
    }

    @Test
    void the_same_number_from_another_source_is_another_touch() {
        record(visit("1"));
        assertThat(record(report("crm", "1", THEN, "ann", "acme", "visit")))
                .extracting(TouchesRecorded::recorded)
                .isEqualTo(1);
    }

    @Test
    void a_bad_touch_is_refused_by_itself() {
        var result = record(
                visit("1"),
                report("web", "2", null, "ann", "acme", "visit"),
                report("web", "3", THEN, null, null, "visit"),
                report("web", "4\u0007", THEN, "ann", "acme", "visit"),
                visit("5"));

        assertThat(result.recorded()).isEqualTo(2);
        assertThat(result.refused()).extracting(RefusedTouch::index).containsExactly(1, 2, 3);
        assertThat(result.refused())
                .extracting(refused -> refused.refusal().code())
                .containsExactly(
                        TouchRefusal.TOUCH_INCOMPLETE, TouchRefusal.TOUCH_OF_NOBODY, TouchRefusal.TOUCH_MALFORMED);
        assertThat(result.refused().getFirst().refusal().values()).isEqualTo(Map.of("missing", "occurredAt"));
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

        assertThat(intake.record(partly, FROM).join().refused())
                .extracting(refused -> refused.refusal().values().get("missing"))
                .containsExactly("source", "externalId", "channel", "kind", "team");
    }

    @Test
    @Tag("H05")
    void somebody_unknown_at_a_known_company_is_enough() {
        assertThat(record(report("web", "1", THEN, null, "acme", "visit")).recorded())
                .isEqualTo(1);
    }

    @Test
    void nothing_is_appended_for_an_empty_batch() {
        assertThat(record()).isEqualTo(new TouchesRecorded(0, 0, List.of(), 0));
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
