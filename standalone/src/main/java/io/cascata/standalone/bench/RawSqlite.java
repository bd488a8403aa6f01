package io.cascata.standalone.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** SQLite without anything around it: inserts the rows of a log file into an empty copy of its tables, as durably. */
final class RawSqlite {

    private static final String POSITION = "position";

    private final Path log;

    RawSqlite(Path log) {
        this.log = log;
    }

    /** Rows of {@code events} a second, in transactions of so many, with the tags and the indexes that belong to them. */
    double insertsPerSecond(Path copy, int batch) throws SQLException {
        try (var source = DriverManager.getConnection("jdbc:sqlite:" + log);
                var target = DriverManager.getConnection("jdbc:sqlite:" + copy)) {
            prepare(source, target);
            var events = rows(source, "events");
            var tags = rows(source, "event_tags");
            target.setAutoCommit(false);
            var watch = new Stopwatch();
            insert(target, events, tags, batch);
            return watch.rate(events.values().size());
        }
    }

    private static void prepare(Connection source, Connection target) throws SQLException {
        try (var statement = target.createStatement();
                var query = source.createStatement();
                var tables = query.executeQuery("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid")) {
            for (var pragma : List.of(
                    "journal_mode = WAL", "synchronous = FULL", "wal_autocheckpoint = 16384", "cache_size = -65536")) {
                statement.execute("PRAGMA " + pragma);
            }
            while (tables.next()) {
                statement.execute(tables.getString(1));
            }
        }
    }

    private static void insert(Connection target, Rows events, Rows tags, int batch) throws SQLException {
        try (var event = target.prepareStatement(events.insert());
                var tag = target.prepareStatement(tags.insert())) {
            var nextTag = 0;
            for (var index = 0; index < events.values().size(); index++) {
                bindAndInsert(event, events.values().get(index));
                var position = events.position(index);
                while (nextTag < tags.values().size() && tags.position(nextTag) <= position) {
                    bindAndInsert(tag, tags.values().get(nextTag++));
                }
                if ((index + 1) % batch == 0) {
                    target.commit();
                }
            }
            target.commit();
        }
    }

    private static void bindAndInsert(PreparedStatement statement, Object[] row) throws SQLException {
        for (var column = 0; column < row.length; column++) {
            statement.setObject(column + 1, row[column]);
        }
        statement.executeUpdate();
    }

    private static Rows rows(Connection source, String table) throws SQLException {
        try (var statement = source.createStatement();
                var result = statement.executeQuery("SELECT * FROM " + table + " ORDER BY " + POSITION)) {
            var columns = new ArrayList<String>();
            for (var column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                columns.add(result.getMetaData().getColumnName(column));
            }
            var values = new ArrayList<Object[]>();
            while (result.next()) {
                values.add(row(result, columns.size()));
            }
            return new Rows(table, columns, values);
        }
    }

    private static Object[] row(ResultSet result, int columns) throws SQLException {
        var row = new Object[columns];
        for (var column = 0; column < columns; column++) {
            row[column] = result.getObject(column + 1);
        }
        return row;
    }

    private record Rows(String table, List<String> columns, List<Object[]> values) {

        String insert() {
            return "INSERT INTO " + table + "(" + String.join(", ", columns) + ") VALUES("
                    + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        }

        long position(int index) {
            return ((Number) values.get(index)[columns.indexOf(POSITION)]).longValue();
        }
    }
}
