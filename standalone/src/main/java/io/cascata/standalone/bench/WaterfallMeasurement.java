package io.cascata.standalone.bench;

import io.cascata.events.id.ProcessId;
import io.cascata.events.value.OpportunityType;
import io.cascata.log.sqlite.SqliteEventLog;
import io.cascata.query.deals.DealFilter;
import io.cascata.query.viewpoint.Viewpoint;
import io.cascata.query.viewpoint.Window;
import io.cascata.query.waterfall.WaterfallQuestion;
import io.cascata.query.waterfall.WaterfallQuestion.Mode;
import io.cascata.query.waterfall.WaterfallQuestion.Skips;
import io.cascata.standalone.embedded.ReadSide;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The waterfall over the long log, asked many different questions one after the other. */
final class WaterfallMeasurement implements Measurement {

    private static final int WARM_UP = 10;
    private static final int QUESTIONS = 120;
    private static final double GOAL_MILLIS = 150;

    @Override
    public String name() {
        return "waterfall";
    }

    @Override
    public List<Figure> measure(Workshop workshop) {
        var directory = workshop.longLog();
        try (var log = SqliteEventLog.open(directory, Clock.systemUTC());
                var reading = ReadSide.open(
                        directory, log, (done, total) -> workshop.progress().at("reading", done, total))) {
            var times = times(reading, log.head());
            var p95 = Stopwatch.percentile(times, 0.95);
            return List.of(
                    Figure.told("waterfall, any filter, p50", Stopwatch.percentile(times, 0.5), "ms"),
                    Figure.told("waterfall, any filter, p95", p95, "ms").goal("< 150 ms", p95 < GOAL_MILLIS),
                    Figure.told("waterfall, any filter, max", Stopwatch.percentile(times, 1), "ms"));
        }
    }

    private static double[] times(ReadSide reading, long head) {
        var random = new Random(5);
        var report = reading.waterfall();
        var times = new double[QUESTIONS];
        for (var number = -WARM_UP; number < QUESTIONS; number++) {
            var question = question(random, head);
            var watch = new Stopwatch();
            var answer = report.waterfall(question);
            if (number >= 0) {
                times[number] = watch.millis();
            }
            if (!answer.balanced()) {
                throw new IllegalStateException("stays do not add up for " + question);
            }
        }
        return times;
    }

    private static WaterfallQuestion question(Random random, long head) {
        var span = Duration.ofMinutes(head);
        var from = SyntheticEvents.START.plus(span.dividedBy(10).multipliedBy(random.nextInt(6)));
        var window = random.nextInt(3) == 0 ? Window.ALL : new Window(from, from.plus(span.dividedBy(4)));
        var asOf = random.nextInt(3) == 0 ? SyntheticEvents.START.plus(span.dividedBy(2)) : null;
        var knownAt = random.nextInt(4) == 0 ? Long.valueOf(head / 2 + random.nextInt(1_000)) : null;
        return WaterfallQuestion.EVERYTHING
                .with(filter(random))
                .with(window)
                .with(any(List.of(Mode.values()), random))
                .with(any(List.of(Skips.values()), random))
                .with(new Viewpoint(asOf, knownAt));
    }

    private static DealFilter filter(Random random) {
        var type = any(List.of(OpportunityType.values()), random);
        return switch (random.nextInt(6)) {
            case 0 -> DealFilter.ALL;
            case 1 -> DealFilter.type(type);
            case 2 -> DealFilter.process(new ProcessId("bench-" + type));
            case 3 -> filter("user-" + random.nextInt(20), null, null);
            case 4 -> filter(null, "Region " + random.nextInt(5), null);
            default -> filter(null, null, BigDecimal.valueOf(100_000));
        };
    }

    private static DealFilter filter(@Nullable String owner, @Nullable String region, @Nullable BigDecimal minAmount) {
        return new DealFilter(Set.of(), null, null, null, null, owner, region, null, minAmount, null);
    }

    private static <T> T any(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
