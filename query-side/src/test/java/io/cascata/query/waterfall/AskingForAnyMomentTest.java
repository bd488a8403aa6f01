package io.cascata.query.waterfall;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.log.Append;
import io.cascata.log.EventLog;
import io.cascata.log.EventQuery;
import io.cascata.log.NewEvent;
import io.cascata.log.StoredEvent;
import io.cascata.query.deals.DealFilter;
import io.cascata.query.testing.Facts;
import io.cascata.query.testing.RandomSales;
import io.cascata.query.testing.SalesLog;
import io.cascata.query.viewpoint.Viewpoint;
import io.cascata.query.viewpoint.Window;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskingForAnyMomentTest {

    private static final Instant START = RandomSales.START;
    private static final int CUTS = 4;

    @TempDir
    private Path directory;

    private static WaterfallQuestion question(WaterfallQuestion.Mode mode, WaterfallQuestion.Skips skips) {
        return WaterfallQuestion.EVERYTHING
                .with(DealFilter.process(SalesLog.PROCESS))
                .with(new Window(START.plus(Duration.ofDays(3)), START.plus(Duration.ofDays(60))))
                .with(mode)
                .with(skips);
    }

    private static List<WaterfallQuestion> questions() {
        var questions = new ArrayList<WaterfallQuestion>();
        questions.add(WaterfallQuestion.EVERYTHING);
        for (var mode : WaterfallQuestion.Mode.values()) {
            for (var skips : WaterfallQuestion.Skips.values()) {
                questions.add(question(mode, skips));
            }
        }
        return questions;
    }

    private static List<StoredEvent> all(EventLog log) {
        return log.read(EventQuery.after(0, 10_000)).events();
    }

    private Facts fresh(String name, List<StoredEvent> events, Predicate<StoredEvent> kept) {
        var facts = new Facts(directory.resolve(name));
        var copies = events.stream()
                .filter(kept)
                .map(event -> NewEvent.of(
                        event.id(),
                        event.name(),
                        event.revision(),
                        event.tags(),
                        event.occurredAt(),
                        event.payload(),
                        event.metadata()))
                .toList();
        facts.log().append(Append.unconditional(copies)).join();
        return facts;
    }

    /** What an answer says, without where it was read from. */
    private static List<Object> content(Waterfall waterfall) {
        return List.of(
                waterfall.opportunities(),
                waterfall.stages(),
                waterfall.transitions(),
                waterfall.results(),
                waterfall.outcomes(),
                waterfall.currentStages(),
                waterfall.balanced());
    }

    private static void same(WaterfallReport past, Viewpoint viewpoint, WaterfallReport fresh, String cut) {
        for (var question : questions()) {
            var answer = past.waterfall(question.with(viewpoint));
            assertThat(answer.balanced()).as(cut + question).isTrue();
            assertThat(content(answer)).as(cut + question).isEqualTo(content(fresh.waterfall(question)));
        }
        var from = START.plus(Duration.ofDays(20));
        var to = START.plus(Duration.ofDays(70));
        var bridge = past.bridge(DealFilter.ALL, viewpoint, from, to);
        assertThat(bridge.rows()).as(cut).allMatch(Bridge.Row::balances);
        assertThat(bridge).as(cut).isEqualTo(fresh.bridge(DealFilter.ALL, Viewpoint.NOW, from, to));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20260, 77})
    @Tag("P04")
    @Tag("P02")
    void the_answer_is_that_of_a_system_that_was_fed_only_the_events_up_to_there(long seed) throws Exception {
        System.out.println("seed " + seed);
        var random = new Random(seed);
        try (var whole = new Facts(directory.resolve("whole"))) {
            new RandomSales(whole.sales(), random).write(30);
            var report = whole.report();
            var events = all(whole.log());
            for (int cut = 0; cut < CUTS; cut++) {
                long position = random.nextLong(2, events.size() + 1L);
                try (var then = fresh("p" + cut, events, event -> event.position() <= position)) {
                    same(report, new Viewpoint(null, position), then.report(), "known at " + position + ": ");
                }
                var asOf = START.plusSeconds(random.nextInt(80 * 86_400));
                try (var then =
                        fresh("t" + cut, events, event -> !event.occurredAt().isAfter(asOf))) {
                    same(report, new Viewpoint(asOf, null), then.report(), "as of " + asOf + ": ");
                }
            }
        }
    }
}
