package io.cascata.log;

import static io.cascata.log.Samples.event;
import static io.cascata.log.Samples.events;
import static io.cascata.log.Samples.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.log.EventFilter.Criterion;
import io.cascata.log.chain.Chain;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rules of reading and verifying that every engine keeps. An engine's test extends this and says how to open it. */
public abstract class ReadingConformance extends EventLogKit {

    @Test
    void a_page_says_where_the_next_one_starts() {
        append(events("a", 10, DEAL));

        var first = log.read(EventQuery.after(0, 4));
        var last = log.read(EventQuery.after(8, 4));

        assertThat(first.events()).extracting(StoredEvent::position).isEqualTo(oneTo(4));
        assertThat(first.searchedTo()).isEqualTo(4);
        assertThat(last.events()).extracting(StoredEvent::position).containsExactly(9L, 10L);
        assertThat(last.searchedTo()).isEqualTo(10);
    }

    @Test
    void a_page_ends_where_the_query_says() {
        append(events("a", 10));

        var page = log.read(new EventQuery(2, 5, EventFilter.ALL, 100));

        assertThat(page.events()).extracting(StoredEvent::position).containsExactly(3L, 4L, 5L);
        assertThat(page.searchedTo()).isEqualTo(5);
    }

    @Test
    void a_page_behind_the_head_is_empty_and_stays_where_it_is() {
        append(events("a", 2));

        assertThat(log.read(EventQuery.after(2, 10))).isEqualTo(new EventPage(List.of(), 2));
        assertThat(log.read(EventQuery.after(7, 10))).isEqualTo(new EventPage(List.of(), 7));
    }

    @Test
    void a_filter_finds_tags_names_and_any_of_several_criteria() {
        append(
                event("1", "deal.opened", DEAL, ACCOUNT),
                event("2", "deal.opened", OTHER),
                event("3", "deal.closed", DEAL),
                event("4", "account.registered", ACCOUNT));

        assertThat(positions(EventFilter.ALL)).containsExactly(1L, 2L, 3L, 4L);
        assertThat(positions(EventFilter.tagged(DEAL))).containsExactly(1L, 3L);
        assertThat(positions(EventFilter.tagged(DEAL, ACCOUNT))).containsExactly(1L);
        assertThat(positions(EventFilter.named("deal.closed", "account.registered")))
                .containsExactly(3L, 4L);
        assertThat(positions(anyOf(new Criterion(Set.of(DEAL), Set.of("deal.closed")))))
                .containsExactly(3L);
        assertThat(positions(anyOf(
                        new Criterion(Set.of(OTHER), Set.of()),
                        new Criterion(Set.of(ACCOUNT), Set.of("account.registered")),
                        new Criterion(Set.of(), Set.of("deal.closed")))))
                .containsExactly(2L, 3L, 4L);
        assertThat(positions(anyOf(
                        new Criterion(Set.of(), Set.of("deal.closed")),
                        new Criterion(Set.of(), Set.of("deal.opened")))))
                .containsExactly(1L, 2L, 3L);
        assertThat(positions(anyOf(new Criterion(Set.of(DEAL), Set.of()), new Criterion(Set.of(), Set.of()))))
                .containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void a_filtered_page_searches_on_from_where_the_last_one_ended() {
        for (int i = 0; i < 20; i++) {
            append(event("e" + i, "thing.happened", i % 5 == 0 ? DEAL : OTHER));
        }
        var first = log.read(new EventQuery(0, Long.MAX_VALUE, EventFilter.tagged(DEAL), 3));
        var second = log.read(new EventQuery(first.searchedTo(), Long.MAX_VALUE, EventFilter.tagged(DEAL), 3));

        assertThat(first.events()).extracting(StoredEvent::position).containsExactly(1L, 6L, 11L);
        assertThat(second.events()).extracting(StoredEvent::position).containsExactly(16L);
        assertThat(second.searchedTo()).isEqualTo(20);
    }

    @Test
    void ids_are_found_with_their_positions() {
        append(events("a", 3));

        assertThat(log.positionsOf(List.of(id("a0"), id("a2"), id("unknown"))))
                .containsOnly(java.util.Map.entry(id("a0"), 1L), java.util.Map.entry(id("a2"), 3L));
    }

    @Test
    void tags_are_in_use_once_an_event_carries_them() {
        assertThat(log.inUse(List.of(DEAL, ACCOUNT))).isEmpty();
        append(event("a", "deal.opened", DEAL, ACCOUNT), event("b", "deal.closed", DEAL));

        assertThat(log.inUse(List.of(DEAL, OTHER, ACCOUNT))).containsExactlyInAnyOrder(DEAL, ACCOUNT);
        assertThat(log.inUse(List.of())).isEmpty();
    }

    @Test
    void record_time_never_decreases_even_when_the_clock_is_set_back() {
        append(event("a", "thing.happened"));
        var before = clock.instant();
        clock.set(before.minusSeconds(60));
        append(event("b", "thing.happened"));
        reopen();
        append(event("c", "thing.happened"));

        assertThat(all()).extracting(StoredEvent::recordedAt).containsOnly(before);
    }

    @Test
    void an_instant_tells_the_last_position_that_was_known_then() {
        var start = clock.instant();
        append(events("a", 2));
        clock.set(start.plusSeconds(10));
        append(events("b", 3));

        assertThat(log.positionAt(start.minusNanos(1_000))).isZero();
        assertThat(log.positionAt(start)).isEqualTo(2);
        assertThat(log.positionAt(start.plusSeconds(9))).isEqualTo(2);
        assertThat(log.positionAt(start.plusSeconds(10))).isEqualTo(5);
        assertThat(log.positionAt(Instant.MAX)).isEqualTo(5);
        assertThat(log.positionAt(Instant.MIN)).isZero();
    }

    @Test
    void each_event_carries_the_chain_up_to_it() {
        append(event("a", "deal.opened", DEAL, ACCOUNT), event("b", "deal.closed"));
        append(event("c", "thing.happened", OTHER));
        var chain = new Chain();
        byte[] hash = Chain.genesis();

        for (StoredEvent event : all()) {
            hash = chain.next(hash, event);
            assertThat(event.hash()).as("position %s", event.position()).isEqualTo(hash);
        }
    }

    @Test
    void a_log_that_nobody_touched_verifies_with_progress_and_head() {
        append(events("a", 12, DEAL, ACCOUNT));
        var seen = new java.util.concurrent.atomic.AtomicLong();

        var verification = log.verify((checked, total) -> {
            assertThat(total).isEqualTo(12);
            seen.set(checked);
        });

        assertThat(verification.intact()).isTrue();
        assertThat(verification.checked()).isEqualTo(12);
        assertThat(verification.head())
                .isEqualTo(java.util.HexFormat.of()
                        .formatHex(log.at(12).orElseThrow().hash()));
        assertThat(seen).hasValue(12);
    }

    private static EventFilter anyOf(Criterion... criteria) {
        return new EventFilter(List.of(criteria));
    }
}
