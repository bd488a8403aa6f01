package io.cascata.command.policy.storage;

import io.cascata.command.policy.PolicyNote;
import io.cascata.command.policy.PolicyStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/** The file {@code policies.db} of a data directory. Whatever is lost of it is found again, so a commit need not wait for the disk. */
public final class SqlitePolicyStore implements PolicyStore {

    private static final String FILE = "policies.db";
    private static final int BUSY_MILLIS = 10_000;

    private static final List<String> TABLES = List.of(
            "CREATE TABLE IF NOT EXISTS progress (one INTEGER PRIMARY KEY, pos INTEGER NOT NULL)",
            "INSERT INTO progress VALUES (1, 0) ON CONFLICT DO NOTHING",
            NoteTable.CREATE);

    private final Path file;
    private final Connection connection;

    private SqlitePolicyStore(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** Opens the store of a data directory; both are made where they are missing. */
    public static SqlitePolicyStore open(Path directory) {
        var file = directory.resolve(FILE);
        var config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.NORMAL);
        config.setBusyTimeout(BUSY_MILLIS);
        try {
            Files.createDirectories(directory);
            var connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
            try (var statement = connection.createStatement()) {
                for (var table : TABLES) {
                    statement.execute(table);
                }
            }
            connection.setAutoCommit(false);
            return new SqlitePolicyStore(file, connection);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make " + directory, e);
        } catch (SQLException e) {
            throw new PolicyStoreFailure("cannot open " + file, e);
        }
    }

    @Override
    public synchronized long position() {
        return work("reading", () -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("SELECT pos FROM progress")) {
                rows.next();
                return rows.getLong(1);
            }
        });
    }

    @Override
    public synchronized void done(long position, List<PolicyNote> notes) {
        work("writing", () -> {
            NoteTable.write(connection, notes);
            try (var statement = connection.prepareStatement("UPDATE progress SET pos = ?")) {
                statement.setLong(1, position);
                return statement.executeUpdate();
            }
        });
    }

    @Override
    public synchronized void replace(List<PolicyNote> old, List<PolicyNote> notes) {
        work("writing", () -> {
            NoteTable.delete(connection, old);
            return NoteTable.write(connection, notes);
        });
    }

    @Override
    public synchronized List<PolicyNote> parked() {
        return work("reading", () -> NoteTable.parked(connection));
    }

    @Override
    public synchronized List<PolicyNote> refused(int limit) {
        return work("reading", () -> NoteTable.refused(connection, limit));
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new PolicyStoreFailure("cannot close " + file, e);
        }
    }

    /** Something done in one transaction. */
    private interface Work<T> {
        T run() throws SQLException;
    }

    private <T> T work(String what, Work<T> work) {
        try {
            try {
                var result = work.run();
                connection.commit();
                return result;
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw new PolicyStoreFailure(what + " " + file + " failed", e);
        }
    }
}
