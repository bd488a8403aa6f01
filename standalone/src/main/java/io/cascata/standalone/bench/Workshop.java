package io.cascata.standalone.bench;

import io.cascata.log.Append;
import io.cascata.log.EventLog;
import io.cascata.log.sqlite.SqliteEventLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/** Where measurements work: a directory for each, and one long log that several of them read. */
final class Workshop {

    private static final int FILL_BATCH = 2_000;

    private final Path root;
    private final int events;
    private final BenchProgress progress;

    Workshop(Path root, int events, BenchProgress progress) {
        this.root = root;
        this.events = events;
        this.progress = progress;
    }

    int events() {
        return events;
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
            fill(log);
        }
        return directory;
    }

    private void fill(EventLog log) {
        if (log.head() >= events) {
            return;
        }
        var stream = new SyntheticEvents(1);
        for (var written = 0; written < events; ) {
            var count = Math.min(FILL_BATCH, events - written);
            log.append(Append.unconditional(stream.take(count))).join();
            written += count;
            progress.at("writing events", written, events);
        }
    }
}
