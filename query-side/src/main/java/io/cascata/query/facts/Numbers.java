package io.cascata.query.facts;

import io.cascata.query.projection.SeenIds;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;

/**
 * Numbers for ids that are too many to be at hand all: they stand in a table of their own, from 1 on, and only those used
 * last are kept. Facts hold the numbers, which are narrow to write and fast to group and join by.
 */
public final class Numbers {

    private static final int KEPT = 100_000;

    private final String table;
    private final Map<String, Integer> known = new LinkedHashMap<>(1_024, 0.75f, true);
    private final Map<String, Integer> fresh = new LinkedHashMap<>();
    private SeenIds stored = new SeenIds(false);
    private int last;
    private boolean loaded;

    public Numbers(String table) {
        this.table = table;
    }

    /** The statement that makes the table of numbers and ids, where it is missing. */
    public static String schema(String table) {
        return "CREATE TABLE IF NOT EXISTS " + table + " (number INTEGER, id VARCHAR)";
    }

    /** Gets the numbers of these ids at hand, which may repeat; those that have none yet are given one. */
    public void number(Stream<String> ids, DuckDBConnection connection) throws SQLException {
        load(connection);
        var asked = new LinkedHashSet<String>();
        ids.filter(id -> !known.containsKey(id)).forEach(id -> {
            if (stored.mayHold(id)) {
                asked.add(id);
            } else {
                add(id);
            }
        });
        fetch(asked, connection);
        asked.stream().filter(id -> !known.containsKey(id)).forEach(this::add);
    }

    private void add(String id) {
        known.put(id, ++last);
        fresh.put(id, last);
        stored.add(id);
    }

    private void load(DuckDBConnection connection) throws SQLException {
        if (loaded) {
            return;
        }
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT coalesce(max(number), 0) FROM " + table)) {
            row.next();
            last = row.getInt(1);
        }
        stored = new SeenIds(last == 0);
        loaded = true;
    }

    private void fetch(Collection<String> ids, DuckDBConnection connection) throws SQLException {
        if (ids.isEmpty()) {
            return;
        }
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE OR REPLACE TEMP TABLE asked (id VARCHAR)");
            try (var appender = connection.createAppender("temp", "main", "asked")) {
                for (var id : ids) {
                    appender.beginRow().append(id).endRow();
                }
            }
            try (var rows = statement.executeQuery("SELECT id, number FROM " + table + " SEMI JOIN asked USING (id)")) {
                while (rows.next()) {
                    known.put(rows.getString(1), rows.getInt(2));
                }
            }
        }
    }

    /** The number of an id that is at hand. */
    public int of(String id) {
        var number = known.get(id);
        if (number == null) {
            throw new IllegalArgumentException("no number at hand for " + id);
        }
        return number;
    }

    /** Writes new numbers, and forgets those used the longest ago where too many have gathered. */
    public void write(DuckDBConnection connection) throws SQLException {
        if (!fresh.isEmpty()) {
            try (var appender = connection.createAppender(table)) {
                for (var id : fresh.entrySet()) {
                    appender.beginRow()
                            .append(id.getValue().intValue())
                            .append(id.getKey())
                            .endRow();
                }
            }
        }
        fresh.clear();
        var eldest = known.keySet().iterator();
        for (int surplus = known.size() - KEPT; surplus > 0; surplus--) {
            eldest.next();
            eldest.remove();
        }
    }

    /** Forgets everything that is not stored, and what is. */
    public void clear() {
        known.clear();
        fresh.clear();
        loaded = false;
    }
}
