package io.cascata.log.sqlite;

import io.cascata.log.chain.Chain;
import java.sql.Connection;
import java.sql.SQLException;

/** Reads the end of the log off the last event. */
final class StoredHead {

    private StoredHead() {}

    static Head read(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var last = statement.executeQuery(
                        "SELECT position, hash, recorded_at FROM events ORDER BY position DESC LIMIT 1")) {
            return last.next()
                    ? new Head(last.getLong(1), last.getBytes(2), last.getLong(3))
                    : new Head(0, Chain.genesis(), Long.MIN_VALUE);
        }
    }

    /** The head as the last commit noted it down; what it does not say is when. */
    static Head noted(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var noted = statement.executeQuery("SELECT position, hash FROM head")) {
            return noted.next()
                    ? new Head(noted.getLong(1), noted.getBytes(2), Long.MIN_VALUE)
                    : new Head(-1, Chain.genesis(), Long.MIN_VALUE);
        }
    }
}
