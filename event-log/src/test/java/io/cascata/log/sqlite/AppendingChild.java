package io.cascata.log.sqlite;

import io.cascata.events.Tag;
import io.cascata.log.Append;
import io.cascata.log.NewEvent;
import io.cascata.log.Samples;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Appends from eight threads until it is killed: {@code directory run}. Writes a line with the ids of each append that
 * the log acknowledged, and only then goes on.
 */
final class AppendingChild {

    static final int THREADS = 8;

    private AppendingChild() {}

    public static void main(String[] arguments) throws IOException {
        var log = SqliteEventLog.open(Path.of(arguments[0]), Clock.systemUTC());
        var acknowledged = new FileOutputStream(java.io.FileDescriptor.out);
        say(acknowledged, "READY\n");
        for (int thread = 0; thread < THREADS; thread++) {
            String prefix = arguments[1] + "-" + thread + "-";
            Thread.ofPlatform().start(() -> append(log, prefix, acknowledged));
        }
    }

    private static void append(SqliteEventLog log, String prefix, OutputStream acknowledged) {
        try {
            for (int i = 0; true; i++) {
                var events = events(prefix + i + "-", 1 + i % 4);
                log.append(Append.unconditional(events)).join();
                var line = new StringBuilder();
                events.forEach(event -> line.append(event.id()).append(' '));
                say(acknowledged, line.append('\n').toString());
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<NewEvent> events(String prefix, int count) {
        var events = new ArrayList<NewEvent>();
        for (int i = 0; i < count; i++) {
            UUID id = Samples.id(prefix + i);
            events.add(Samples.event(id, "thing.happened", new Tag("thing", prefix + i), new Tag("append", prefix)));
        }
        return events;
    }

    // One write to the pipe for each line: lines of several threads do not mix, and none waits in a buffer.
    private static void say(OutputStream out, String line) throws IOException {
        synchronized (out) {
            out.write(line.getBytes(StandardCharsets.UTF_8));
        }
    }
}
