package io.cascata.query.documents.sqlite;

import io.cascata.query.projection.ParkedEvent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What a file of documents knows of itself: how far it has come, and what could not be placed. */
final class DocumentBook {

    private DocumentBook() {}

    static void create(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS progress (one INTEGER PRIMARY KEY, pos INTEGER NOT NULL)");
            statement.execute("INSERT INTO progress VALUES (1, 0) ON CONFLICT DO NOTHING");
            statement.execute("CREATE TABLE IF NOT EXISTS parked (projection TEXT, pos INTEGER, name TEXT, reason TEXT,"
                    + " PRIMARY KEY (projection, pos))");
        }
    }

    static long position(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT pos FROM progress")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    static void write(Connection connection, long position, List<ParkedEvent> parked) throws SQLException {
        try (var statement = connection.prepareStatement("UPDATE progress SET pos = ?")) {
            statement.setLong(1, position);
            statement.executeUpdate();
        }
        try (var statement = connection.prepareStatement("INSERT OR REPLACE INTO parked VALUES (?, ?, ?, ?)")) {
            for (var event : parked) {
                statement.setString(1, event.projection());
                statement.setLong(2, event.position());
                statement.setString(3, event.name());
                statement.setString(4, event.reason());
                statement.executeUpdate();
            }
        }
    }

    static List<ParkedEvent> parked(Connection connection) throws SQLException {
        var parked = new ArrayList<ParkedEvent>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT projection, pos, name, reason FROM parked ORDER BY pos, projection")) {
            while (rows.next()) {
                parked.add(new ParkedEvent(rows.getString(1), rows.getLong(2), rows.getString(3), rows.getString(4)));
            }
        }
        return parked;
    }
}
