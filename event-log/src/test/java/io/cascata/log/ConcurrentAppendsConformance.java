package io.cascata.log;

import static io.cascata.log.Samples.event;
import static io.cascata.log.Samples.events;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascata.events.Tag;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The rules that every engine keeps when many callers come at once. */
@Timeout(120)
public abstract class ConcurrentAppendsConformance extends EventLogKit {

    @Test
    void appends_of_eight_threads_stand_without_gaps_each_in_one_piece() {
        Threads.inParallel(thread -> {
            for (int i = 0; i < 100; i++) {
                var positions = append(events("t" + thread + "-" + i + "-", 3));
                assertThat(positions.get(2)).isEqualTo(positions.get(0) + 2);
            }
        });

        assertThat(all()).extracting(StoredEvent::position).isEqualTo(oneTo(Threads.COUNT * 300));
        assertThat(log.verify(VerificationProgress.NONE).intact()).isTrue();
    }

    @Test
    void a_reader_never_sees_a_gap_and_nothing_appears_below_what_it_has_read() {
        var done = new AtomicBoolean();
        var reader = CompletableFuture.supplyAsync(() -> follow(done));
        Threads.inParallel(thread -> {
            for (int i = 0; i < 150; i++) {
                append(event("t" + thread + "-" + i, "thing.happened"));
            }
        });
        done.set(true);

        assertThat(reader.join()).isEqualTo(oneTo(Threads.COUNT * 150));
    }

    private List<Long> follow(AtomicBoolean done) {
        var seen = new ArrayList<Long>();
        long after = 0;
        boolean last = false;
        while (!last) {
            last = done.get();
            var page = log.read(EventQuery.after(after, 50));
            page.events().forEach(event -> seen.add(event.position()));
            assertThat(page.searchedTo()).isLessThanOrEqualTo(log.head());
            after = page.searchedTo();
            last &= after == log.head();
        }
        return seen;
    }

    @Test
    void of_all_who_decide_on_the_same_state_exactly_one_may_append() {
        for (int round = 0; round < 30; round++) {
            var deal = new Tag("deal", "round-" + round);
            long head = log.head();
            var won = new AtomicInteger();
            var lost = new AtomicInteger();
            int now = round;
            Threads.inParallel(thread -> {
                try {
                    appendIf(
                            new AppendCondition(EventFilter.tagged(deal), head),
                            event("r" + now + "-t" + thread, "deal.opened", deal));
                    won.incrementAndGet();
                } catch (AppendConflict e) {
                    lost.incrementAndGet();
                }
            });
            assertThat(won).hasValue(1);
            assertThat(lost).hasValue(Threads.COUNT - 1);
            assertThat(positions(EventFilter.tagged(deal))).hasSize(1);
        }
    }

    @Test
    void appends_about_different_things_never_conflict() {
        Threads.inParallel(thread -> {
            var own = new Tag("deal", "deal-" + thread);
            for (int i = 0; i < 50; i++) {
                var page = log.read(new EventQuery(0, Long.MAX_VALUE, EventFilter.tagged(own), 1_000));
                assertThat(page.events()).hasSize(i);
                appendIf(
                        new AppendCondition(EventFilter.tagged(own), page.searchedTo()),
                        event("t" + thread + "-" + i, "thing.happened", own));
            }
        });

        assertThat(log.head()).isEqualTo(Threads.COUNT * 50L);
    }

    @Test
    void the_same_event_from_eight_threads_is_stored_once_and_new_to_one() {
        var asNew = new AtomicInteger();
        Threads.inParallel(thread -> IntStream.range(0, 50).forEach(i -> {
            var answer = log.append(Append.unconditional(List.of(event("shared-" + i, "thing.happened"))))
                    .join();
            assertThat(answer.positions()).hasSize(1);
            asNew.addAndGet(answer.last() > answer.before() ? 1 : 0);
        }));

        assertThat(log.head()).isEqualTo(50);
        assertThat(asNew).hasValue(50);
    }

    @Test
    void one_bad_append_harms_none_that_shares_its_commit() {
        var answers = new ArrayList<CompletableFuture<Appended>>();
        var refused = new ArrayList<CompletableFuture<Appended>>();
        for (int i = 0; i < 100; i++) {
            answers.add(log.append(Append.unconditional(events("good-" + i + "-", 2, DEAL))));
            refused.add(log.append(new Append(
                    List.of(event("bad-" + i, "thing.happened", DEAL)),
                    new AppendCondition(EventFilter.tagged(DEAL), 0))));
        }

        assertThat(answers.stream().map(CompletableFuture::join).flatMap(answer -> answer.positions().stream()))
                .containsExactlyElementsOf(oneTo(200));
        assertThat(refused).allSatisfy(answer -> assertThat(answer)
                .failsWithin(Duration.ofSeconds(10))
                .withThrowableThat()
                .withCauseInstanceOf(AppendConflict.class));
    }

    @Test
    void a_continuation_may_append_again_and_wait_for_it() {
        var chain = log.append(Append.unconditional(events("first", 1)))
                .thenApply(done -> append(events("second", 1)))
                .thenApply(done -> append(events("third", 1)));

        assertThat(chain).succeedsWithin(Duration.ofSeconds(10)).isEqualTo(List.of(3L));
    }

    @Test
    void an_acknowledged_append_is_in_the_head_and_can_be_read() {
        Threads.inParallel(thread -> {
            for (int i = 0; i < 100; i++) {
                long position =
                        append(event("t" + thread + "-" + i, "thing.happened")).getFirst();
                assertThat(log.head()).isGreaterThanOrEqualTo(position);
                assertThat(log.at(position).orElseThrow().id()).isEqualTo(Samples.id("t" + thread + "-" + i));
            }
        });
    }

    @Test
    void listeners_hear_of_an_append_within_200_ms_until_they_leave() {
        var heard = new AtomicInteger();
        var failing = log.onAppend(() -> {
            throw new IllegalStateException("a listener of this test that always fails");
        });
        var subscription = log.onAppend(heard::incrementAndGet);
        append(event("a", "thing.happened"));
        await().pollInterval(1, MILLISECONDS).atMost(200, MILLISECONDS).untilAsserted(() -> assertThat(heard)
                .hasValue(1));
        subscription.close();
        failing.close();
        append(event("b", "thing.happened"));
        append(event("c", "thing.happened"));

        assertThat(heard).hasValue(1);
    }

    @Test
    void closing_answers_every_append_that_was_taken() {
        var answers = IntStream.range(0, 200)
                .mapToObj(i -> log.append(Append.unconditional(events("e" + i + "-", 1))))
                .toList();
        log.close();

        assertThat(answers).allSatisfy(answer -> assertThat(answer).succeedsWithin(Duration.ofSeconds(10)));
        reopen();
        assertThat(log.head()).isEqualTo(200);
    }
}
