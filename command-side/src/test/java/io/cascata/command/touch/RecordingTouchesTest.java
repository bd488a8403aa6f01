package io.cascata.command.touch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.cascata.command.touch.TouchOutcome.Accepted;
import io.cascata.command.touch.TouchOutcome.Duplicate;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.CampaignId;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.id.TouchId;
import io.cascata.events.id.VisitorId;
import io.cascata.events.touch.TouchRecorded;
import io.cascata.events.value.Person;
import io.cascata.events.value.Team;
import io.cascata.log.codec.EventCodec;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What people did, taken in by batches. */
class RecordingTouchesTest extends TouchTest {

    private static final int ROUNDS = 50;

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
                        Team.MARKETING,
                        null,
                        null));
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
    @Tag("H04")
    void a_lead_or_a_visitor_is_enough_and_the_touch_is_found_by_both() {
        assertThat(record(unnamed("1", "leo", null), unnamed("2", null, "v-1"), unnamed("3", "leo", "v-1"))
                        .count(Accepted.class))
                .isEqualTo(3);

        var stored = log.at(3).orElseThrow();
        assertThat(stored.tags()).extracting(Object::toString).containsExactly("lead=leo", "visitor=v-1");
        assertThat(EventCodec.cascata().decode(stored)).isInstanceOfSatisfying(TouchRecorded.class, touch -> {
            assertThat(touch.person()).isEqualTo(Person.of(new LeadId("leo")));
            assertThat(touch.visitor()).isEqualTo(new VisitorId("v-1"));
        });
    }

    private static TouchReport unnamed(String externalId, @Nullable String lead, @Nullable String visitor) {
        return new TouchReport(
                "web",
                externalId,
                THEN,
                null,
                null,
                null,
                "organic",
                "visit",
                null,
                null,
                Team.MARKETING,
                lead,
                visitor);
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
}
