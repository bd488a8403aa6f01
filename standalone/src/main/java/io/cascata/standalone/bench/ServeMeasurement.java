package io.cascata.standalone.bench;

import io.cascata.log.sqlite.SqliteEventLog;
import io.cascata.standalone.embedded.ReadSide;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** A server of its own on the long log: with 512 MB of heap, from its start until it is healthy and answers. */
final class ServeMeasurement implements Measurement {

    private static final int HEAP_MEGABYTES = 512;
    private static final double GOAL_SECONDS = 5;

    @Override
    public String name() {
        return "serve";
    }

    @Override
    public List<Figure> measure(Workshop workshop) throws Exception {
        var directory = workshop.longLog();
        try (var log = SqliteEventLog.open(directory, Clock.systemUTC());
                var reading = ReadSide.open(directory, log, (done, total) -> {})) {
            reading.waterfall();
        }
        var watch = new Stopwatch();
        try (var server = BenchServer.start(directory, HEAP_MEGABYTES, Map.of())) {
            server.await("/actuator/health");
            var ready = watch.seconds();
            server.await("/api/waterfall");
            var answered = watch.seconds();
            return List.of(
                    Figure.told("server with 512 MB, ready", ready, "s").goal("< 5 s", ready < GOAL_SECONDS),
                    Figure.told("server with 512 MB, first waterfall", answered, "s"));
        }
    }
}
