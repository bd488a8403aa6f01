package io.cascata.query.export;

import io.cascata.query.facts.FactStore;
import java.io.OutputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer as flat tables: each list of records in it is one under the name of its component, in kebab-case, each record
 * in it one of a single row, and what is left the table {@code summary}. An answer that is a list is the table {@code rows}.
 */
public final class AnswerTables {

    private static final String ROWS = "rows";
    private static final String SUMMARY = "summary";

    private final Map<String, RecordTable> tables = new LinkedHashMap<>();

    private AnswerTables() {}

    /** {@code declared} tells what a list holds, though it be empty. */
    public static AnswerTables of(Object answer, @Nullable Type declared) {
        var tables = new AnswerTables();
        if (answer instanceof Wrapping wrapping) {
            return of(wrapping.answer(), argument(declared));
        }
        if (answer instanceof List<?> rows) {
            tables.tables.put(ROWS, table(rows, argument(declared)));
        } else if (answer instanceof Record whole) {
            tables.addParts(whole);
        } else {
            throw new IllegalArgumentException("neither a record nor a list of records: " + answer.getClass());
        }
        return tables;
    }

    private void addParts(Record whole) {
        var summary = new ArrayList<Shape.Part>();
        var single = new LinkedHashMap<String, RecordTable>();
        for (var part : Shape.of(whole.getClass())) {
            var value = part.of(whole);
            if (part.element() != null) {
                tables.put(part.kebab(), table(value == null ? List.of() : (List<?>) value, part.element()));
            } else if (part.nested() != null) {
                single.put(part.kebab(), table(value == null ? List.of() : List.of(value), part.nested()));
            } else {
                summary.add(part);
            }
        }
        tables.putAll(single);
        if (!summary.isEmpty()) {
            tables.put(SUMMARY, RecordTable.of(summary, whole));
        }
    }

    private static RecordTable table(List<?> rows, @Nullable Type type) {
        var records = rows.stream()
                .map(row -> (Record) (row instanceof Wrapping wrapping ? wrapping.answer() : row))
                .toList();
        var shape = (type instanceof ParameterizedType wrapped ? argument(wrapped) : type) instanceof Class<?> declared
                ? declared
                : records.isEmpty() ? Record.class : records.getFirst().getClass();
        return RecordTable.of(shape, records);
    }

    private static @Nullable Type argument(@Nullable Type type) {
        return type instanceof ParameterizedType of ? of.getActualTypeArguments()[0] : null;
    }

    /** The names of the tables, the first of which is meant where none is named. */
    public List<String> names() {
        return List.copyOf(tables.keySet());
    }

    /** The table that is meant. Throws {@link ExportFormat.Refused} where the answer has no such table. */
    public String name(@Nullable String wanted) {
        var name = wanted == null || wanted.isBlank() ? names().getFirst() : wanted.strip();
        if (!tables.containsKey(name)) {
            throw new ExportFormat.Refused(
                    422, "unknown-table", "the answer has the tables " + names() + ", not '" + wanted + "'");
        }
        return name;
    }

    /**
     * Writes the rows of a table, which are in memory as it is. Throws {@link ExportFormat.Refused} where the answer has no
     * such table.
     */
    public void write(FactStore store, @Nullable String wanted, ExportFormat format, OutputStream to) {
        var sql = sql(wanted);
        TableExport.write(store, connection -> sql, format, to, Long.MAX_VALUE);
    }

    /** The rows of a table as a statement. Throws {@link ExportFormat.Refused} where the answer has no such table. */
    String sql(@Nullable String wanted) {
        var table = tables.get(name(wanted));
        if (table == null) {
            throw new IllegalStateException("no table " + wanted);
        }
        return table.sql();
    }
}
