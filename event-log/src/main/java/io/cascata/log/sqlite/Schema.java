package io.cascata.log.sqlite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The tables of a log file, and how a new file comes into being. */
final class Schema {

    /** "CASC", in the header of every log file. */
    static final int APPLICATION_ID = 0x43415343;

    static final int FORM = 1;

    private static final List<String> STATEMENTS = List.of(
            "PRAGMA application_id = " + APPLICATION_ID,
            "PRAGMA user_version = " + FORM,
            """
            CREATE TABLE events(
              position INTEGER PRIMARY KEY,
              id BLOB NOT NULL UNIQUE,
              name TEXT NOT NULL,
              revision INTEGER NOT NULL,
              tags TEXT NOT NULL,
              occurred_at INTEGER NOT NULL,
              recorded_at INTEGER NOT NULL,
              payload BLOB NOT NULL,
              metadata TEXT NOT NULL,
              hash BLOB NOT NULL) STRICT""",
            // A tag stands here as a number of 64 bits (TagKey), a quarter of its text; readers compare the text as
            // well.
            """
            CREATE TABLE event_tags(
              tag INTEGER NOT NULL,
              position INTEGER NOT NULL,
              PRIMARY KEY(tag, position)) STRICT, WITHOUT ROWID""",
            // Written in the commit of the events it names, so that a cut-off tail is found.
            "CREATE TABLE head(one INTEGER PRIMARY KEY CHECK(one = 1), position INTEGER NOT NULL, hash BLOB NOT NULL) STRICT",
            "INSERT INTO head VALUES(1, 0, zeroblob(32))");

    private Schema() {}

    /** Makes the file under another name and renames it: a log file that exists is complete, so an empty one is damage. */
    static void createIfMissing(Path file) throws IOException, SQLException {
        if (Files.exists(file)) {
            return;
        }
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        for (String suffix : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(draft.resolveSibling(draft.getFileName() + suffix));
        }
        try (var connection = Connections.writer(draft)) {
            create(connection);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        try (var directory = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    private static void create(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (String sql : STATEMENTS) {
                statement.execute(sql);
            }
        }
    }
}
