package io.cascata.standalone.bench;

import io.cascata.log.Append;
import io.cascata.log.NewEvent;
import io.cascata.log.sqlite.SqliteEventLog;
import java.time.Clock;
import java.util.List;

/** Durable appends in batches of 100, one after the other, against raw SQLite with the same rows and transactions. */
final class AppendMeasurement implements Measurement {

    private static final int BATCH = 100;
    private static final int EVENTS = 60_000;
    private static final int WARM_UP = 10_000;
    private static final double USUAL_FSYNC_MILLIS = 0.5;
    private static final double GOAL_AT_USUAL_FSYNC = 20_000;

    @Override
    public String name() {
        return "append";
    }

    @Override
    public List<Figure> measure(Workshop workshop) throws Exception {
        var fsyncs = Disk.fsyncsPerSecond(workshop.directory("append"));
        appendsPerSecond(workshop, "append-warm-up", Math.min(WARM_UP, workshop.events()));
        var rate = appendsPerSecond(workshop, "append", Math.min(EVENTS, workshop.events()));
        var directory = workshop.directory("append");
        var raw = new RawSqlite(directory.resolve("log.db")).insertsPerSecond(directory.resolve("raw.db"), BATCH);
        return List.of(
                Figure.told("fsync of 4 KiB", 1_000 / fsyncs, "ms"),
                Figure.against("append, batches of 100", rate, "events/s", "raw SQLite", raw)
                        .goal(goal(fsyncs), rate >= raw / 2 && (isSlow(fsyncs) || rate > GOAL_AT_USUAL_FSYNC)));
    }

    private static boolean isSlow(double fsyncs) {
        return 1_000 / fsyncs > USUAL_FSYNC_MILLIS;
    }

    private static String goal(double fsyncs) {
        return isSlow(fsyncs) ? ">= 0.5 of raw" : ">= 0.5 of raw, > 20,000";
    }

    private static double appendsPerSecond(Workshop workshop, String name, int count) throws Exception {
        var events = new SyntheticEvents(name.hashCode()).take(count);
        try (var log = SqliteEventLog.open(workshop.directory(name), Clock.systemUTC())) {
            var watch = new Stopwatch();
            for (var from = 0; from < count; from += BATCH) {
                append(log, events.subList(from, Math.min(count, from + BATCH)));
            }
            return watch.rate(count);
        }
    }

    private static void append(SqliteEventLog log, List<NewEvent> batch) {
        log.append(Append.unconditional(batch)).join();
    }
}
