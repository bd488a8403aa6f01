package io.cascata.query.sql;

import io.cascata.query.projection.StoreFailure;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One statement that selects, of nothing but known tables, those named in it, and functions that make tables. It is DuckDB's own parser that
 * tells, so that what is looked at here is what is carried out later.
 */
record SelectStatement(String sql, Set<String> tables) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** What makes rows of nothing but its arguments. */
    private static final Set<String> HARMLESS = Set.of("range", "generate_series", "unnest");

    /**
     * Reads a text. Throws {@link SqlRefused} where it is not one statement, is no SELECT, or reads what is not among
     * {@code tables}, which are names of views and of macros.
     */
    static SelectStatement parse(String sql, Set<String> tables, Connection connection) {
        var tree = tree(sql, connection);
        if (tree.get("error").asBoolean()) {
            throw problem(tree);
        }
        if (tree.get("statements").size() != 1) {
            throw SqlRefused.malformed("one statement is answered at a time, these are "
                    + tree.get("statements").size());
        }
        var known = new HashSet<>(tables);
        commonTables(tree, known);
        var named = new HashSet<String>();
        requireKnown(tree, known, named);
        return new SelectStatement(sql.strip().replaceAll("[;\\s]+$", ""), named);
    }

    private static SqlRefused problem(JsonNode tree) {
        var message = tree.get("error_message").asString();
        return tree.get("error_type").asString().equals("parser")
                ? SqlRefused.malformed(message + place(tree))
                : SqlRefused.forbidden("only SELECT is answered here");
    }

    private static String place(JsonNode tree) {
        return tree.has("position") ? " (at character " + (tree.get("position").asInt() + 1) + ")" : "";
    }

    private static JsonNode tree(String sql, Connection connection) {
        try (var statement = connection.prepareStatement("SELECT json_serialize_sql(?::VARCHAR)")) {
            statement.setString(1, sql);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return JSON.readTree(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new StoreFailure("cannot parse a question in SQL", e);
        }
    }

    private static void commonTables(JsonNode node, Set<String> known) {
        if (node.has("cte_map")) {
            StreamSupport.stream(node.get("cte_map").get("map").spliterator(), false)
                    .map(entry -> entry.get("key").asString().toLowerCase(Locale.ROOT))
                    .forEach(known::add);
        }
        node.forEach(child -> commonTables(child, known));
    }

    private static void requireKnown(JsonNode node, Set<String> known, Set<String> named) {
        switch (node.path("type").asString("")) {
            case "BASE_TABLE" -> named.add(requireTable(node, known));
            case "TABLE_FUNCTION" ->
                named.add(requireFunction(node.get("function").get("function_name"), known));
            case "SHOW_REF" -> throw SqlRefused.forbidden("ask the columns view of the documented tables instead");
            default -> {}
        }
        node.forEach(child -> requireKnown(child, known, named));
    }

    private static String requireTable(JsonNode table, Set<String> known) {
        var name = table.get("table_name").asString().toLowerCase(Locale.ROOT);
        boolean qualified = !table.get("schema_name").asString().isEmpty()
                || !table.get("catalog_name").asString().isEmpty();
        if (qualified || !known.contains(name)) {
            throw SqlRefused.forbidden("there is no table '" + name + "' to ask; there are " + listed(known));
        }
        return name;
    }

    private static String requireFunction(JsonNode function, Set<String> known) {
        var name = function.asString().toLowerCase(Locale.ROOT);
        if (!HARMLESS.contains(name) && !known.contains(name)) {
            throw SqlRefused.forbidden("the function '" + name + "' makes no rows here; those that do are "
                    + listed(known) + " and " + listed(HARMLESS));
        }
        return name;
    }

    private static String listed(Set<String> names) {
        return String.join(", ", names.stream().sorted().toList());
    }
}
