package io.cascata.query.documents.sqlite;

import io.cascata.query.documents.Cursor;
import io.cascata.query.documents.Document;
import io.cascata.query.documents.DocumentCollection;
import io.cascata.query.documents.DocumentPage;
import io.cascata.query.documents.DocumentQuery;
import io.cascata.query.documents.FieldValue;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The tables of one collection: one of ids with a column and an index for each declared field, and one of bodies, so that
 * what sorts, counts and filters never passes through bodies.
 */
final class CollectionTable {

    private static final int IDS_AT_ONCE = 500;

    private final DocumentCollection collection;
    private final String table;
    private final String bodies;
    private final String select;

    CollectionTable(DocumentCollection collection) {
        this.collection = collection;
        this.table = "doc_" + collection.name();
        this.bodies = "body_" + collection.name();
        this.select = "SELECT id, body" + columns(", f_%s") + " FROM " + table + " CROSS JOIN " + bodies + " USING (n)";
    }

    private String columns(String each) {
        return collection.fields().stream()
                .map(field -> each.formatted(field.name()))
                .collect(Collectors.joining());
    }

    void create(Connection connection) throws SQLException {
        var columns = collection.fields().stream()
                .map(field ->
                        ", f_" + field.name() + (field.kind() == DocumentCollection.Kind.TEXT ? " TEXT" : " REAL"))
                .collect(Collectors.joining());
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS " + table + " (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE"
                    + columns + ")");
            statement.execute("CREATE TABLE IF NOT EXISTS " + bodies + " (n INTEGER PRIMARY KEY, body TEXT NOT NULL)");
        }
    }

    void index(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var field : collection.fields()) {
                statement.execute(
                        "CREATE INDEX IF NOT EXISTS %1$s_%2$s ON %1$s (f_%2$s, id)".formatted(table, field.name()));
            }
        }
    }

    void upsert(Connection connection, List<Document> documents) throws SQLException {
        try (var row = connection.prepareStatement(upsert());
                var body = connection.prepareStatement("INSERT OR REPLACE INTO " + bodies + " VALUES (?, ?)")) {
            for (var document : documents) {
                body.setLong(1, number(row, document));
                body.setString(2, document.body());
                body.executeUpdate();
            }
        }
    }

    // The last row id is no answer where a row is there already.
    private String upsert() {
        var marks = ", ?".repeat(collection.fields().size());
        var changes = collection.fields().isEmpty() ? ", id = id" : columns(", f_%1$s = excluded.f_%1$s");
        return "INSERT INTO " + table + " (id" + columns(", f_%s") + ") VALUES (?" + marks
                + ") ON CONFLICT (id) DO UPDATE SET " + changes.substring(2) + " RETURNING n";
    }

    private long number(PreparedStatement row, Document document) throws SQLException {
        int at = 1;
        row.setString(at++, document.id());
        for (var field : collection.fields()) {
            set(row, at++, document.fields().get(field.name()));
        }
        try (var written = row.executeQuery()) {
            return written.getLong(1);
        }
    }

    private static void set(PreparedStatement statement, int at, @Nullable FieldValue value) throws SQLException {
        statement.setObject(at, value == null ? null : value.text() == null ? value.number() : value.text());
    }

    void delete(Connection connection, List<String> ids) throws SQLException {
        try (var body = connection.prepareStatement(
                        "DELETE FROM " + bodies + " WHERE n = (SELECT n FROM " + table + " WHERE id = ?)");
                var row = connection.prepareStatement("DELETE FROM " + table + " WHERE id = ?")) {
            for (var id : ids) {
                body.setString(1, id);
                body.executeUpdate();
                row.setString(1, id);
                row.executeUpdate();
            }
        }
    }

    List<Document> get(Connection connection, List<String> ids) throws SQLException {
        var found = new ArrayList<Document>(ids.size());
        for (int from = 0; from < ids.size(); from += IDS_AT_ONCE) {
            var some = ids.subList(from, Math.min(ids.size(), from + IDS_AT_ONCE));
            var marks = "?" + ", ?".repeat(some.size() - 1);
            try (var statement = connection.prepareStatement(select + " WHERE id IN (" + marks + ")")) {
                for (int i = 0; i < some.size(); i++) {
                    statement.setString(i + 1, some.get(i));
                }
                read(statement, found);
            }
        }
        return found;
    }

    DocumentPage find(Connection connection, DocumentQuery query) throws SQLException {
        var found = new ArrayList<Document>();
        var sql = new FindSql(collection, select, query);
        try (var statement = connection.prepareStatement(sql.text())) {
            int at = 1;
            for (var parameter : sql.parameters()) {
                statement.setObject(at++, parameter);
            }
            read(statement, found);
        }
        if (found.size() <= query.limit()) {
            return new DocumentPage(found, null);
        }
        var page = found.subList(0, query.limit());
        var last = page.getLast();
        return new DocumentPage(page, new Cursor(last.fields().get(query.sort()), last.id()).encoded());
    }

    long count(Connection connection, List<DocumentQuery.Condition> conditions) throws SQLException {
        var where = new ConditionSql(collection, conditions);
        try (var statement = connection.prepareStatement("SELECT count(*) FROM " + table + where.text())) {
            int at = 1;
            for (var parameter : where.parameters()) {
                statement.setObject(at++, parameter);
            }
            try (var rows = statement.executeQuery()) {
                return rows.getLong(1);
            }
        }
    }

    private void read(PreparedStatement statement, List<Document> into) throws SQLException {
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                into.add(new Document(rows.getString(1), rows.getString(2), fields(rows)));
            }
        }
    }

    private Map<String, FieldValue> fields(ResultSet row) throws SQLException {
        var fields = new HashMap<String, FieldValue>();
        int at = 3;
        for (var field : collection.fields()) {
            var value = row.getObject(at++);
            if (value instanceof Number number) {
                fields.put(field.name(), FieldValue.of(number.doubleValue()));
            } else if (value != null) {
                fields.put(field.name(), FieldValue.of(value.toString()));
            }
        }
        return fields;
    }
}
