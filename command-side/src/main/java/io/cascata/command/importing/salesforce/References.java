package io.cascata.command.importing.salesforce;

import io.cascata.command.importing.reading.Columns;
import io.cascata.command.importing.reading.Row;
import io.cascata.command.importing.reading.RowDefect;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which record a row is, and which records it points to: by id, by {@code @Ref} of a data tree, or by a column of the
 * parent such as {@code Account:External_Id__c}.
 */
final class References {

    private final Map<String, Set<String>> pointedAt = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();

    /** Takes note by which columns of which parents the rows of a file point to them. */
    void expect(Columns columns) {
        for (var name : columns.names()) {
            int dot = separator(name);
            if (dot > 0 && !name.startsWith("attributes")) {
                pointedAt
                        .computeIfAbsent(name.substring(0, dot), unseen -> new HashSet<>())
                        .add(name.substring(dot + 1));
            }
        }
    }

    /** The id of the row's own record. */
    String own(Row row) {
        var id = row.text("Id");
        if (id != null) {
            return SalesforceId.require(id);
        }
        var reference = row.text("attributes.referenceId");
        var own = reference != null ? reference : external(row);
        if (own == null) {
            throw new RowDefect("id-missing", "Id: the row has none");
        }
        return own;
    }

    /** Lets rows that point at this one by other columns find it. */
    void index(SalesforceObject object, Row row, String id) {
        for (var column : pointedAt.getOrDefault(object.apiName(), Set.of())) {
            var value = row.text(column);
            if (value != null) {
                ids.putIfAbsent(key(object.apiName(), column, value), id);
            }
        }
    }

    /** The id of the parent that a row points to, whether the input has it or not; none where it points to none. */
    @Nullable
    String to(Row row, String parent) {
        var id = SalesforceId.reference(row.text(parent + "Id"));
        return id != null ? id : byColumn(row, parent);
    }

    private @Nullable String byColumn(Row row, String parent) {
        for (var column : pointedAt.getOrDefault(parent, Set.of())) {
            var value = row.text(parent + "." + column);
            if (value != null) {
                return ids.getOrDefault(key(parent, column, value), value);
            }
        }
        return null;
    }

    private static @Nullable String external(Row row) {
        return externalIdColumns(row.columns()).stream()
                .map(row::text)
                .filter(value -> value != null)
                .findFirst()
                .orElse(null);
    }

    /** The columns that hold an id of another system for the row's own record. */
    static List<String> externalIdColumns(Columns columns) {
        return columns.names().stream()
                .filter(name -> separator(name) < 0 && Columns.plain(name).contains("externalid"))
                .toList();
    }

    private static int separator(String name) {
        return Math.max(name.indexOf(':'), name.indexOf('.'));
    }

    private static String key(String object, String column, String value) {
        return object + "|" + Columns.plain(column) + "|" + value;
    }
}
