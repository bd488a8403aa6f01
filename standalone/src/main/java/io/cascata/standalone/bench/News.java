package io.cascata.standalone.bench;

import io.cascata.log.Append;
import io.cascata.log.EventLog;
import io.cascata.log.NewEvent;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;

/** How long new events take from their append until they can be asked for, beside the append alone. */
final class News {

    private static final int EVENTS = 100;
    private static final int TIMES = 10;
    private static final double GOAL_MILLIS = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private News() {}

    /** Waits until what is measured has seen a position of the log. */
    @FunctionalInterface
    interface Seeing {

        void await(long position, Duration patience) throws InterruptedException, TimeoutException;
    }

    /** Appends some events of a stream, several times, to a log that has been seen whole. */
    static Figure in(String what, EventLog log, IntFunction<List<NewEvent>> stream, Seeing seeing)
            throws InterruptedException, TimeoutException {
        seeing.await(log.head(), PATIENCE);
        var appended = new double[TIMES];
        var seen = new double[TIMES];
        for (int time = 0; time < TIMES; time++) {
            var events = Append.unconditional(stream.apply(EVENTS));
            var watch = new Stopwatch();
            log.append(events).join();
            appended[time] = watch.millis();
            seeing.await(log.head(), PATIENCE);
            seen[time] = watch.millis();
        }
        var middle = Stopwatch.percentile(seen, 0.5);
        return Figure.against(
                        EVENTS + " new events in " + what + ", p50",
                        middle,
                        "ms",
                        "append",
                        Stopwatch.percentile(appended, 0.5))
                .goal("< 200 ms", middle < GOAL_MILLIS);
    }
}
