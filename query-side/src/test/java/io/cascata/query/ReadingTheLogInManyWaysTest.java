package io.cascata.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascata.events.id.OpportunityId;
import io.cascata.events.value.AccountProfile;
import io.cascata.log.Append;
import io.cascata.log.EventLog;
import io.cascata.log.EventQuery;
import io.cascata.log.NewEvent;
import io.cascata.log.StoredEvent;
import io.cascata.log.sqlite.SqliteEventLog;
import io.cascata.query.deals.DealFilter;
import io.cascata.query.documents.DocumentQuery;
import io.cascata.query.projection.ProjectionStatus;
import io.cascata.query.testing.RandomSales;
import io.cascata.query.testing.SalesLog;
import io.cascata.query.viewpoint.Viewpoint;
import io.cascata.query.waterfall.ClosingRow;
import io.cascata.query.waterfall.WaterfallQuestion;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every read model answers the same, whichever way its events came. */
@Tag("P02")
class ReadingTheLogInManyWaysTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int OPPORTUNITIES = 25;

    @TempDir
    private Path directory;

    /** How events come to the read models. */
    enum Way {
        REPLAYED_AT_ONCE,
        LIVE_ONE_BY_ONE,
        STOPPED_AT_RANDOM_AND_REOPENED,
        APPENDED_TWICE,
        REBUILT_BESIDE_WHAT_SERVES
    }

    @ParameterizedTest
    @EnumSource
    void twice_is_once_and_replayed_equals_live_and_rebuilt_equals_fresh(Way way) throws Exception {
        long seed = 20_261_122;
        System.out.println("seed " + seed);
        var events = written(seed);
        try (var log = SqliteEventLog.open(directory.resolve("fresh"), Clock.systemUTC())) {
            append(log, events);
            try (var fresh = ReadModels.open(directory.resolve("fresh"), log)) {
                var expected = answers(fresh, log);
                assertThat(expected).hasSizeGreaterThan(OPPORTUNITIES);
                assertThat(read(way, events, new Random(seed))).isEqualTo(expected);
            }
        }
    }

    private List<NewEvent> written(long seed) {
        try (var log = SqliteEventLog.open(directory.resolve("source"), Clock.systemUTC())) {
            var sales = new SalesLog(log);
            for (int i = 0; i < OPPORTUNITIES; i++) {
                sales.account("account-o" + i, profile(i), RandomSales.START);
            }
            new RandomSales(sales, new Random(seed)).write(OPPORTUNITIES);
            return log.read(EventQuery.after(0, 10_000)).events().stream()
                    .map(ReadingTheLogInManyWaysTest::again)
                    .toList();
        }
    }

    private static AccountProfile profile(int number) {
        return AccountProfile.named("Company " + number);
    }

    private static NewEvent again(StoredEvent event) {
        return NewEvent.of(
                event.id(),
                event.name(),
                event.revision(),
                event.tags(),
                event.occurredAt(),
                event.payload(),
                event.metadata());
    }

    private static void append(EventLog log, List<NewEvent> events) {
        log.append(Append.unconditional(events)).join();
    }

    private Map<String, Object> read(Way way, List<NewEvent> events, Random random) throws Exception {
        var home = directory.resolve(way.name());
        try (var log = SqliteEventLog.open(home, Clock.systemUTC())) {
            switch (way) {
                case REPLAYED_AT_ONCE -> append(log, events);
                case LIVE_ONE_BY_ONE -> live(home, log, events);
                case STOPPED_AT_RANDOM_AND_REOPENED -> stopping(home, log, events, random);
                case APPENDED_TWICE -> twice(home, log, events);
                case REBUILT_BESIDE_WHAT_SERVES -> rebuilt(home, log, events);
            }
            try (var models = ReadModels.open(home, log)) {
                return answers(models, log);
            }
        }
    }

    private static void live(Path home, EventLog log, List<NewEvent> events) throws Exception {
        try (var models = ReadModels.open(home, log)) {
            for (var event : events) {
                append(log, List.of(event));
                models.awaitPosition(log.head(), PATIENCE);
            }
        }
    }

    private static void stopping(Path home, EventLog log, List<NewEvent> events, Random random) throws Exception {
        int next = 0;
        while (next < events.size()) {
            try (var models = ReadModels.open(home, log)) {
                int stopAfter = Math.min(events.size(), next + 1 + random.nextInt(30));
                for (; next < stopAfter; next++) {
                    append(log, List.of(events.get(next)));
                }
                models.awaitPosition(random.nextLong(log.head() + 1), PATIENCE);
            }
        }
    }

    private static void twice(Path home, EventLog log, List<NewEvent> events) throws Exception {
        try (var models = ReadModels.open(home, log)) {
            append(log, events);
            models.awaitPosition(log.head(), PATIENCE);
            append(log, events);
        }
    }

    private static void rebuilt(Path home, EventLog log, List<NewEvent> events) throws Exception {
        try (var models = ReadModels.open(home, log)) {
            append(log, events.subList(0, events.size() / 2));
            var before = models.facts();
            models.rebuild();
            append(log, events.subList(events.size() / 2, events.size()));
            await().atMost(PATIENCE)
                    .until(() -> models.facts() != before && models.status().size() == 2);
        }
    }

    /** What the read models say of everything, now and as of earlier. */
    private static Map<String, Object> answers(ReadModels models, EventLog log) throws Exception {
        models.awaitPosition(log.head(), PATIENCE);
        var answers = new LinkedHashMap<String, Object>();
        answers.put("head", log.head());
        answers.put(
                "parked",
                models.status().stream()
                        .map(ProjectionStatus::parked)
                        .flatMap(List::stream)
                        .toList());
        for (long position : new long[] {log.head() / 3, log.head() / 2, log.head()}) {
            reports(models, new Viewpoint(null, position), answers);
        }
        reports(models, new Viewpoint(RandomSales.START.plus(Duration.ofDays(25)), null), answers);
        answers.put("list", models.opportunities().find(DocumentQuery.sorted("opened", true, 500)));
        for (int i = 0; i < OPPORTUNITIES; i++) {
            var id = new OpportunityId("o" + i);
            answers.put("earlier " + id, models.opportunities().find(id, new Viewpoint(null, log.head() / 2)));
        }
        return answers;
    }

    private static void reports(ReadModels models, Viewpoint viewpoint, Map<String, Object> answers) {
        var report = models.waterfall();
        for (var process : List.of(DealFilter.ALL, DealFilter.process(SalesLog.PROCESS))) {
            for (var skips : WaterfallQuestion.Skips.values()) {
                var question =
                        WaterfallQuestion.EVERYTHING.with(process).with(skips).with(viewpoint);
                answers.put("waterfall " + question, report.waterfall(question));
            }
        }
        answers.put(
                "bridge " + viewpoint,
                report.bridge(
                        DealFilter.ALL,
                        viewpoint,
                        RandomSales.START.plus(Duration.ofDays(10)),
                        RandomSales.START.plus(Duration.ofDays(40))));
        answers.put(
                "closings " + viewpoint,
                report.closings(WaterfallQuestion.EVERYTHING.with(viewpoint), ClosingRow.By.ACCOUNT));
        answers.put("density " + viewpoint, report.density(DealFilter.ALL, viewpoint, ZoneOffset.UTC));
    }
}
