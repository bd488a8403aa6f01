package io.cascata.log.sqlite;

import static io.cascata.log.Samples.event;

import io.cascata.events.Tag;
import io.cascata.log.Append;
import io.cascata.log.NewEvent;
import io.cascata.log.SettableClock;
import io.cascata.log.Verification;
import io.cascata.log.VerificationProgress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Logs that somebody gets at behind the engine's back. */
final class TamperedLogs {

    static final int EVENTS = 60;

    private final Path directory;

    TamperedLogs(Path directory) {
        this.directory = directory;
    }

    Path file() {
        return directory.resolve("log.db");
    }

    void write() {
        try (var log = SqliteEventLog.open(directory, new SettableClock())) {
            log.append(Append.unconditional(events())).join();
        }
    }

    static List<NewEvent> events() {
        var events = new ArrayList<NewEvent>();
        for (int i = 1; i <= EVENTS; i++) {
            events.add(event(
                    "event-" + i,
                    "thing.happened",
                    new Tag("deal", "deal-of-event-" + i),
                    new Tag("account", "account-" + i % 7)));
        }
        return events;
    }

    void sql(String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Turns one bit pattern of the byte at this place of the file. */
    void flip(long offset, int bits) throws IOException {
        byte[] bytes = Files.readAllBytes(file());
        bytes[(int) offset] ^= (byte) bits;
        Files.write(file(), bytes);
    }

    /** Where the file holds these bytes. */
    List<Integer> placesOf(byte[] wanted) throws IOException {
        byte[] bytes = Files.readAllBytes(file());
        var places = new ArrayList<Integer>();
        for (int at = 0; at + wanted.length <= bytes.length; at++) {
            if (java.util.Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                places.add(at);
            }
        }
        return places;
    }

    Verification verify() {
        try (var log = SqliteEventLog.open(directory, new SettableClock())) {
            return log.verify(VerificationProgress.NONE);
        }
    }

    List<Long> wrongPositions() {
        return verify().findings().stream().map(Verification.Finding::position).toList();
    }
}
