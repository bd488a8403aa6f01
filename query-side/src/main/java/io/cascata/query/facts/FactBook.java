package io.cascata.query.facts;

import static java.util.Comparator.comparingLong;

import io.cascata.query.projection.ParkedEvent;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;

/** What a file of facts knows of itself: how far it has come, and what it could not place. */
final class FactBook {

    private final DuckDBConnection connection;

    FactBook(DuckDBConnection connection) {
        this.connection = connection;
    }

    static void create(DuckDBConnection connection) throws SQLException {
        Words.create(connection);
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS progress (pos BIGINT, arranged BIGINT)");
            statement.execute("INSERT INTO progress SELECT 0, 0 WHERE NOT EXISTS (FROM progress)");
            statement.execute(
                    "CREATE TABLE IF NOT EXISTS parked (projection VARCHAR, pos BIGINT, name VARCHAR, reason VARCHAR)");
        }
    }

    long position() throws SQLException {
        return read("pos");
    }

    /** The position up to which rows were put in order. */
    long arranged() throws SQLException {
        return read("arranged");
    }

    private long read(String column) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT " + column + " FROM progress")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    void arranged(long position) throws SQLException {
        DuckDb.execute(connection, "UPDATE progress SET arranged = " + position);
    }

    void write(long position, List<ParkedEvent> parked) throws SQLException {
        try (var statement = connection.prepareStatement("UPDATE progress SET pos = ?")) {
            statement.setLong(1, position);
            statement.executeUpdate();
        }
        try (var statement = connection.prepareStatement("INSERT INTO parked VALUES (?, ?, ?, ?)")) {
            for (var event : parked) {
                statement.setString(1, event.projection());
                statement.setLong(2, event.position());
                statement.setString(3, event.name());
                statement.setString(4, event.reason());
                statement.executeUpdate();
            }
        }
    }

    List<ParkedEvent> parked() throws SQLException {
        var parked = new ArrayList<ParkedEvent>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("FROM parked ORDER BY pos, projection")) {
            while (rows.next()) {
                parked.add(new ParkedEvent(rows.getString(1), rows.getLong(2), rows.getString(3), rows.getString(4)));
            }
        }
        return List.copyOf(parked);
    }

    /** What was parked before and since, in order of position. */
    static List<ParkedEvent> together(List<ParkedEvent> before, List<ParkedEvent> since) {
        return since.isEmpty()
                ? before
                : Stream.concat(before.stream(), since.stream())
                        .sorted(comparingLong(ParkedEvent::position).thenComparing(ParkedEvent::projection))
                        .toList();
    }
}
