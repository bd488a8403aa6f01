package io.cascata.query.documents.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;

/** Read-only connections to the file: a few are kept, for opening one costs more than most reads. */
final class Readers implements AutoCloseable {

    private static final int KEPT = 4;

    private final Path file;
    private final Queue<Connection> free = new ArrayBlockingQueue<>(KEPT);
    private volatile boolean closed;

    Readers(Path file) {
        this.file = file;
    }

    /** Something that is read over a connection. */
    @FunctionalInterface
    interface Reading<T> {

        T read(Connection connection) throws SQLException;
    }

    <T> T read(Reading<T> reading) throws SQLException {
        var kept = free.poll();
        var connection = kept == null ? SqliteFile.reader(file) : kept;
        boolean sound = false;
        try {
            T answer = reading.read(connection);
            sound = true;
            return answer;
        } finally {
            if (!sound || !free.offer(connection)) {
                connection.close();
            }
            if (closed) {
                close();
            }
        }
    }

    @Override
    public void close() throws SQLException {
        closed = true;
        for (var connection = free.poll(); connection != null; connection = free.poll()) {
            connection.close();
        }
    }
}
