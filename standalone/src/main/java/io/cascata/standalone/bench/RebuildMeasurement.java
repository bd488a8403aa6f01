package io.cascata.standalone.bench;

import io.cascata.log.EventLog;
import io.cascata.log.EventQuery;
import io.cascata.log.codec.EventCodec;
import io.cascata.log.sqlite.SqliteEventLog;
import io.cascata.standalone.embedded.ReadSide;
import java.time.Clock;
import java.util.List;

/** All read models from the long log, against reading and parsing its events and doing nothing with them. */
final class RebuildMeasurement implements Measurement {

    private static final int PAGE = 8_192;
    private static final double GOAL = 60_000;
    private static final double GOAL_OF_LIMIT = 0.25;

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public List<Figure> measure(Workshop workshop) {
        var directory = workshop.longLog();
        ReadSide.delete(directory);
        try (var log = SqliteEventLog.open(directory, Clock.systemUTC())) {
            var limit = parsedPerSecond(log);
            var watch = new Stopwatch();
            try (var reading = ReadSide.open(
                    directory, log, (done, total) -> workshop.progress().at("rebuilding", done, total))) {
                var rate = watch.rate(log.head());
                requireNothingParked(reading);
                return List.of(Figure.against("rebuild of all read models", rate, "events/s", "read and parse", limit)
                        .goal("> 60,000, >= 0.25 of raw", rate > GOAL && rate >= limit * GOAL_OF_LIMIT));
            }
        }
    }

    private static void requireNothingParked(ReadSide reading) {
        if (!reading.parked().isEmpty()) {
            throw new IllegalStateException("the read models refused events of the bench: "
                    + reading.parked().getFirst());
        }
    }

    private static double parsedPerSecond(EventLog log) {
        var codec = EventCodec.cascata();
        var watch = new Stopwatch();
        var parsed = 0L;
        var position = 0L;
        while (position < log.head()) {
            var page = log.read(EventQuery.after(position, PAGE));
            for (var event : page.events()) {
                parsed += codec.decode(event).tags().isEmpty() ? 0 : 1;
            }
            position = page.searchedTo();
        }
        return watch.rate(parsed);
    }
}
