package io.cascata.query.export;

import io.cascata.query.deals.Criteria;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Records as rows of a table. Records in a record are laid out side by side: {@code reach_lost}; so is a list in a record,
 * by the first component of its elements, such as a currency: {@code won_value_sums_eur_amount}. A list by log positions
 * is these positions, in one text.
 */
final class RecordTable {

    private final Map<String, String> columns = new LinkedHashMap<>();
    private final List<Map<String, Object>> rows = new ArrayList<>();

    private RecordTable() {}

    static RecordTable of(Class<?> type, List<Record> records) {
        var table = new RecordTable();
        if (type.isRecord()) {
            table.declare("", Shape.of(type));
        }
        records.forEach(each -> table.add(Shape.of(each.getClass()), each));
        return table;
    }

    /** Some of the components of a record as its one row. */
    static RecordTable of(List<Shape.Part> parts, Record whole) {
        var table = new RecordTable();
        table.declare("", parts);
        table.add(parts, whole);
        return table;
    }

    private void declare(String prefix, List<Shape.Part> parts) {
        for (var part : parts) {
            var nested = part.nested();
            if (nested != null) {
                declare(prefix + part.snake() + "_", Shape.of(nested));
            } else if (!part.spreads()) {
                columns.putIfAbsent(prefix + part.snake(), part.sqlType());
            }
        }
    }

    private void add(List<Shape.Part> parts, Record from) {
        var row = new LinkedHashMap<String, Object>();
        fill("", parts, from, row);
        rows.add(row);
    }

    private void fill(String prefix, List<Shape.Part> parts, Record from, Map<String, Object> row) {
        for (var part : parts) {
            var name = prefix + part.snake();
            var value = part.of(from);
            if (part.spreads() && value instanceof List<?> list) {
                spread(name + "_", list, row);
            } else if (part.element() != null && value instanceof List<?> list) {
                row.put(name, firsts(list));
            } else if (part.nested() != null && value instanceof Record nested) {
                fill(name + "_", Shape.of(nested.getClass()), nested, row);
            } else if (value != null) {
                row.put(name, value);
            }
        }
    }

    /** The elements of a list side by side, each under its first component. */
    private void spread(String prefix, List<?> elements, Map<String, Object> row) {
        for (var element : elements) {
            var parts = Shape.of(element.getClass());
            var key = String.valueOf(parts.getFirst().of((Record) element)).toLowerCase(Locale.ROOT);
            var under = prefix + key.replaceAll("[^a-z0-9]+", "_") + "_";
            var rest = parts.subList(1, parts.size());
            declare(under, rest);
            fill(under, rest, (Record) element, row);
        }
    }

    private static List<@Nullable Object> firsts(List<?> elements) {
        var firsts = new ArrayList<@Nullable Object>();
        elements.forEach(
                element -> firsts.add(Shape.of(element.getClass()).getFirst().of((Record) element)));
        return firsts;
    }

    /** Every cell is a text at first, so that many rows are one list of values, and each column is of its type in the end. */
    String sql() {
        var typed = columns.entrySet().stream()
                .map(column -> "\"" + column.getKey() + "\"::" + column.getValue() + " AS \"" + column.getKey() + "\"")
                .collect(Collectors.joining(", ", "SELECT ", " FROM "));
        var names = columns.keySet().stream().collect(Collectors.joining("\", \"", " t(\"", "\")"));
        return rows.isEmpty()
                ? typed + "(VALUES " + values(Map.of()) + ")" + names + " WHERE false"
                : typed + rows.stream().map(this::values).collect(Collectors.joining(", ", "(VALUES ", ")")) + names;
    }

    private String values(Map<String, Object> row) {
        return columns.keySet().stream()
                .map(column -> literal(row.get(column)) + "::VARCHAR")
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String literal(@Nullable Object value) {
        return switch (value) {
            case null -> "NULL";
            case Instant instant -> Criteria.text(instant.toString().replace("Z", ""));
            case BigDecimal number -> "'" + number.toPlainString() + "'";
            case List<?> list ->
                Criteria.text(list.stream().map(String::valueOf).collect(Collectors.joining("; ")));
            case Map<?, ?> map ->
                Criteria.text(map.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + entry.getValue())
                        .sorted()
                        .collect(Collectors.joining("; ")));
            case Object other -> Criteria.text(other.toString());
        };
    }
}
