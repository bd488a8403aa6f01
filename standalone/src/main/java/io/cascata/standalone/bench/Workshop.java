package io.cascata.standalone.bench;

import io.cascata.log.Append;
import io.cascata.log.EventLog;
import io.cascata.log.NewEvent;
import io.cascata.log.sqlite.SqliteEventLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.IntFunction;

/** Where measurements work: a directory for each, and one long log that several of them read. */
final class Workshop {

    private static final int FILL_BATCH = 2_000;

    private final Path root;
    private final int events;
    private final int touches;
    private final BenchProgress progress;

    Workshop(Path root, int events, int touches, BenchProgress progress) {
        this.root = root;
        this.events = events;
        this.touches = touches;
        this.progress = progress;
    }

    int events() {
        return events;
    }

    /** How many touches attribution is measured over. */
    int touches() {
        return touches;
    }

    BenchProgress progress() {
        return progress;
    }

    Path directory(String name) {
        try {
            return Files.createDirectories(root.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A data directory whose log holds {@link #events} synthetic events; filled at the first call. */
    Path longLog() {
        var directory = directory("long-log");
        try (var log = SqliteEventLog.open(directory, Clock.systemUTC())) {
            if (log.head() < events) {
                fill(log, events, new SyntheticEvents(1)::take);
            }
        }
        return directory;
    }

    /** Appends so many events of a stream. */
    void fill(EventLog log, int count, IntFunction<List<NewEvent>> stream) {
        for (var written = 0; written < count; ) {
            var next = Math.min(FILL_BATCH, count - written);
            log.append(Append.unconditional(stream.apply(next))).join();
            written += next;
            progress.at("writing events", written, count);
        }
    }
}
