package io.cascata.command.execution;

import io.cascata.events.DomainEvent;
import io.cascata.log.EventLog;
import io.cascata.log.EventQuery;
import io.cascata.log.codec.EventCodec;
import io.cascata.log.sqlite.SqliteEventLog;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** The real log of the small port, and an executor on it. */
record TestLog(EventLog log, EventCodec codec, WatchedLog watched, AxonCommandExecutor executor)
        implements AutoCloseable {

    static TestLog open(Path directory) {
        var log = SqliteEventLog.open(directory, Clock.systemUTC());
        var codec = new EventCodec(Port.CATALOGUE, List.of());
        var watched = new WatchedLog(log);
        return new TestLog(log, codec, watched, AxonCommandExecutor.start(watched.log(), codec, Port.DECISIONS));
    }

    List<DomainEvent> events() {
        return log.read(EventQuery.after(0, 100_000)).events().stream()
                .map(codec::decode)
                .toList();
    }

    @Override
    public void close() {
        executor.close();
        log.close();
    }
}
