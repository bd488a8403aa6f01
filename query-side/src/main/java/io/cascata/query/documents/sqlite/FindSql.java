package io.cascata.query.documents.sqlite;

import io.cascata.query.documents.Cursor;
import io.cascata.query.documents.DocumentCollection;
import io.cascata.query.documents.DocumentQuery;
import io.cascata.query.documents.FieldValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statement that finds one page, and one document more to see whether there is another. */
final class FindSql {

    private final DocumentQuery query;
    private final StringBuilder text = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();

    FindSql(DocumentCollection collection, String select, DocumentQuery query) {
        this.query = query;
        var sort = "f_" + collection.field(query.sort()).name();
        var where = new ConditionSql(collection, query.conditions());
        text.append(select).append(where.text());
        parameters.addAll(where.parameters());
        var cursor = query.cursor();
        if (cursor != null) {
            after(sort, Cursor.decode(cursor));
        }
        var direction = query.ascending() ? " ASC" : " DESC";
        text.append(" ORDER BY ")
                .append(sort)
                .append(direction)
                .append(" NULLS LAST, id")
                .append(direction);
        text.append(" LIMIT ").append(query.limit() + 1);
    }

    private void after(String sort, Cursor cursor) {
        var than = query.ascending() ? " > " : " < ";
        var value = plain(cursor.value());
        if (value == null) {
            text.append(" AND ")
                    .append(sort)
                    .append(" IS NULL AND id")
                    .append(than)
                    .append("?");
        } else {
            text.append(" AND (%1$s IS NULL OR %1$s%2$s? OR (%1$s = ? AND id%2$s?))".formatted(sort, than));
            parameters.add(value);
            parameters.add(value);
        }
        parameters.add(cursor.id());
    }

    private static @Nullable Object plain(@Nullable FieldValue value) {
        return value == null ? null : value.text() == null ? value.number() : value.text();
    }

    String text() {
        return text.toString();
    }

    List<Object> parameters() {
        return parameters;
    }
}
