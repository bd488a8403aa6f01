package io.cascata.standalone.bench;

import io.cascata.log.Append;
import io.cascata.log.EventLog;
import io.cascata.log.EventQuery;
import io.cascata.log.VerificationProgress;
import io.cascata.log.sqlite.SqliteEventLog;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Semaphore;

/** How fast the chain is checked, and how long after its append a reader that follows the log has an event. */
final class VerifyMeasurement implements Measurement {

    private static final int TAIL_SAMPLES = 300;
    private static final double TAIL_GOAL_MILLIS = 200;

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public List<Figure> measure(Workshop workshop) throws Exception {
        try (var log = SqliteEventLog.open(workshop.longLog(), Clock.systemUTC())) {
            var watch = new Stopwatch();
            var verification = log.verify(VerificationProgress.NONE);
            if (!verification.intact()) {
                throw new IllegalStateException("the log of the bench is damaged: " + verification.findings());
            }
            var verified = Figure.told("verify the chain", watch.rate(verification.checked()), "events/s");
            return List.of(verified, tail(workshop));
        }
    }

    private static Figure tail(Workshop workshop) throws Exception {
        try (var log = SqliteEventLog.open(workshop.directory("tail"), Clock.systemUTC())) {
            var delays = delays(log);
            var p99 = Stopwatch.percentile(delays, 0.99);
            return Figure.told("tail, append to read, p99", p99, "ms").goal("< 200 ms", p99 < TAIL_GOAL_MILLIS);
        }
    }

    @SuppressWarnings("try") // the subscription is held, not used
    private static double[] delays(EventLog log) throws InterruptedException {
        var events = new SyntheticEvents(2);
        var appended = new Semaphore(0);
        var delays = new double[TAIL_SAMPLES];
        try (var subscription = log.onAppend(appended::release)) {
            for (var sample = 0; sample < TAIL_SAMPLES; sample++) {
                var before = log.head();
                var watch = new Stopwatch();
                var append = log.append(Append.unconditional(events.take(1)));
                while (log.read(EventQuery.after(before, 1)).events().isEmpty()) {
                    appended.acquire();
                }
                delays[sample] = watch.millis();
                append.join();
            }
        }
        return delays;
    }
}
