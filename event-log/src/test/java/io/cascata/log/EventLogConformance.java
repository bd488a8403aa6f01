package io.cascata.log;

import static io.cascata.log.Samples.event;
import static io.cascata.log.Samples.events;
import static io.cascata.log.Samples.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.log.EventFilter.Criterion;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rules that every engine keeps, one caller at a time; {@link ReadingConformance} has those of reading. An engine's test extends this and says how to open it. */
public abstract class EventLogConformance extends EventLogKit {

    @Test
    void an_empty_log_has_no_head_and_no_events() {
        assertThat(log.head()).isZero();
        assertThat(all()).isEmpty();
        assertThat(log.at(1)).isEmpty();
        assertThat(log.positionAt(Instant.MAX.truncatedTo(ChronoUnit.DAYS).minusSeconds(1)))
                .isZero();
    }

    @Test
    void positions_count_from_one_without_gaps() {
        assertThat(append(events("a", 3))).containsExactly(1L, 2L, 3L);
        assertThat(append(events("b", 2))).containsExactly(4L, 5L);
        assertThat(log.head()).isEqualTo(5);
        assertThat(all()).extracting(StoredEvent::position).isEqualTo(oneTo(5));
    }

    @Test
    void what_was_appended_is_read_back_as_it_was() {
        var given = event("a", "opportunity.opened", DEAL, ACCOUNT);
        append(given);

        var stored = log.at(1).orElseThrow();

        assertThat(stored)
                .usingRecursiveComparison()
                .ignoringFields("position", "recordedAt", "hash")
                .isEqualTo(given);
        assertThat(stored.recordedAt()).isEqualTo(clock.instant());
    }

    @Test
    void times_are_kept_to_the_microsecond() {
        var given = event("a", "thing.happened");
        var fine = new NewEvent(
                given.id(),
                given.name(),
                3,
                given.tags(),
                Instant.parse("1969-12-31T23:59:59.123456789Z"),
                given.payload(),
                given.metadata());
        append(fine);

        assertThat(log.at(1).orElseThrow().occurredAt()).isEqualTo(Instant.parse("1969-12-31T23:59:59.123456Z"));
        assertThat(log.at(1).orElseThrow().revision()).isEqualTo(3);
    }

    @Test
    void an_event_id_appended_twice_is_stored_once() {
        append(event("a", "thing.happened"), event("b", "thing.happened"));

        assertThat(append(event("c", "thing.happened"), event("a", "thing.happened")))
                .containsExactly(3L, 1L);
        assertThat(append(event("b", "thing.happened"))).containsExactly(2L);
        assertThat(log.head()).isEqualTo(3);
    }

    @Test
    void an_event_id_given_twice_in_one_append_is_stored_once() {
        assertThat(append(event("a", "thing.happened"), event("a", "thing.happened")))
                .containsExactly(1L, 1L);
        assertThat(log.head()).isEqualTo(1);
    }

    @Test
    void an_append_without_events_changes_nothing() {
        assertThat(append()).isEmpty();
        assertThat(log.head()).isZero();
    }

    @Test
    void an_append_is_refused_once_a_matching_event_was_added_behind_the_position() {
        append(event("a", "thing.happened", DEAL));
        var condition = new AppendCondition(EventFilter.tagged(DEAL), 0);

        assertThatThrownBy(() -> appendIf(condition, event("b", "thing.happened", DEAL)))
                .isInstanceOfSatisfying(
                        AppendConflict.class, e -> assertThat(e.after()).isZero());
        assertThat(log.head()).isEqualTo(1);
    }

    @Test
    void an_append_holds_while_only_other_events_were_added() {
        append(event("a", "thing.happened", DEAL), event("b", "thing.happened", OTHER));

        assertThat(appendIf(new AppendCondition(EventFilter.tagged(DEAL), 1), event("c", "thing.happened", DEAL)))
                .containsExactly(3L);
    }

    @Test
    void a_condition_may_look_at_names_and_at_names_with_tags() {
        append(event("a", "deal.opened", DEAL), event("b", "deal.closed", OTHER));
        var openedOther = new EventFilter(List.of(new Criterion(Set.of(OTHER), Set.of("deal.opened"))));
        var closed = EventFilter.named("deal.closed");

        assertThat(appendIf(new AppendCondition(openedOther, 0), event("c", "deal.opened", OTHER)))
                .containsExactly(3L);
        assertThatThrownBy(() -> appendIf(new AppendCondition(closed, 1), event("d", "deal.opened")))
                .isInstanceOf(AppendConflict.class);
    }

    @Test
    void a_condition_without_criteria_refuses_whatever_was_added() {
        append(event("a", "thing.happened"));

        assertThatThrownBy(() -> appendIf(new AppendCondition(EventFilter.ALL, 0), event("b", "thing.happened")))
                .isInstanceOf(AppendConflict.class);
    }

    @Test
    void a_conditional_append_that_is_repeated_is_answered_as_it_was() {
        var condition = new AppendCondition(EventFilter.tagged(DEAL), 0);
        var events = new NewEvent[] {event("a", "thing.happened", DEAL), event("b", "thing.happened", DEAL)};
        appendIf(condition, events);

        assertThat(appendIf(condition, events)).containsExactly(1L, 2L);
        assertThat(log.head()).isEqualTo(2);
    }

    @Test
    void an_append_that_is_refused_leaves_none_of_its_events() {
        var tooLarge = Samples.withPayload("b", new byte[2_000_000]);

        assertThatThrownBy(() -> appendIf(AppendCondition.NONE, event("a", "thing.happened"), tooLarge))
                .isInstanceOf(AppendRefused.class)
                .hasMessageContaining("payload bytes")
                .hasMessageContaining(id("b").toString());
        assertThat(log.head()).isZero();
        assertThat(append(event("c", "thing.happened"))).containsExactly(1L);
    }

    @Test
    void an_event_without_a_name_is_refused() {
        assertThatThrownBy(() -> appendIf(AppendCondition.NONE, event("a", " ")))
                .isInstanceOf(AppendRefused.class);
    }

    @Test
    void a_log_that_is_opened_again_goes_on_where_it_ended() {
        append(events("a", 3, DEAL));
        var before = all();
        reopen();

        assertThat(all()).usingRecursiveComparison().isEqualTo(before);
        assertThat(append(event("b", "thing.happened"), event("a1", "thing.happened")))
                .containsExactly(4L, 2L);
        assertThat(log.verify(VerificationProgress.NONE).intact()).isTrue();
    }

    @Test
    void an_import_appends_thousands_of_events_in_one_commit() {
        assertThat(append(events("a", 5_000, DEAL))).isEqualTo(oneTo(5_000));
        assertThat(all()).extracting(StoredEvent::recordedAt).containsOnly(clock.instant());
    }

    @Test
    void a_closed_log_refuses_to_read_and_to_append() {
        log.close();

        assertThatThrownBy(this::all).isInstanceOf(EventLogException.class).hasMessageContaining("closed");
        assertThatThrownBy(() -> appendIf(AppendCondition.NONE, event("a", "thing.happened")))
                .isInstanceOf(EventLogException.class)
                .hasMessageContaining("closed");
    }
}
