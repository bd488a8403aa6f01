package io.cascata.log.sqlite;

import io.cascata.log.EventLogException;
import io.cascata.log.LogDamaged;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A few read-only connections; whoever finds none free waits for one, never for the writer. */
final class Readers implements AutoCloseable {

    private static final int CONNECTIONS = 4;
    private static final int LOOK_UP_MILLIS = 50;

    private final Path file;
    private final BlockingQueue<Statements> free = new ArrayBlockingQueue<>(CONNECTIONS);
    private volatile boolean closed;

    Readers(Path file) throws SQLException {
        this.file = file;
        for (int i = 0; i < CONNECTIONS; i++) {
            free.add(new Statements(Connections.reader(file)));
        }
    }

    /** What is done with one connection. */
    @FunctionalInterface
    interface Reading<T extends @Nullable Object> {
        T on(Statements statements) throws SQLException;
    }

    <T extends @Nullable Object> T read(String doing, Reading<T> reading) {
        Statements statements = borrow();
        try {
            return reading.on(statements);
        } catch (SQLException e) {
            forget(statements, e);
            throw Failures.of(file, doing, e);
        } catch (NullPointerException | IllegalArgumentException | DateTimeException e) {
            throw new LogDamaged(file, "holds what no append wrote, found while " + doing + ": " + e.getMessage(), e);
        } finally {
            free.add(statements);
        }
    }

    private static void forget(Statements statements, SQLException cause) {
        try {
            statements.forget();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    void requireOpen() {
        if (closed) {
            throw new EventLogException(file + ": the log is closed");
        }
    }

    private Statements borrow() {
        try {
            Statements statements = null;
            while (statements == null) {
                requireOpen();
                statements = free.poll(LOOK_UP_MILLIS, TimeUnit.MILLISECONDS);
            }
            return statements;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EventLogException(file + ": interrupted while waiting to read", e);
        }
    }

    /** Waits for the reads that are under way, and refuses further ones. */
    @Override
    public void close() throws SQLException {
        closed = true;
        for (int i = 0; i < CONNECTIONS; i++) {
            try {
                free.take().close();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
