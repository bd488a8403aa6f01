package io.cascata.query.listing;

import io.cascata.query.documents.Cursor;
import io.cascata.query.documents.DocumentCollection;
import io.cascata.query.documents.DocumentCollection.Field;
import io.cascata.query.documents.DocumentCollection.Kind;
import io.cascata.query.documents.DocumentQuery;
import io.cascata.query.documents.MalformedCursor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a request for a list of documents says. */
public final class ListParameters {

    private static final int MOST = 500;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private ListParameters() {}

    /** A query by every index field that the parameters name; values are separated by commas. Throws {@link MalformedList}. */
    public static DocumentQuery query(
            DocumentCollection collection,
            Map<String, String> parameters,
            String sort,
            @Nullable String cursor,
            String limit) {
        var conditions = new ArrayList<DocumentQuery.Condition>();
        for (var field : collection.fields()) {
            var value = parameters.get(field.name());
            if (field.kind() == Kind.TEXT && value != null && !value.isBlank()) {
                conditions.add(new DocumentQuery.Condition(field.name(), values(field, value)));
            }
        }
        boolean ascending = !sort.startsWith("-");
        var by = ascending ? sort : sort.substring(1);
        if (collection.fields().stream().noneMatch(field -> field.name().equals(by))) {
            throw new MalformedList("unknown-sort", "the list cannot be sorted by '" + by + "'");
        }
        return new DocumentQuery(conditions, by, ascending, valid(cursor), size(limit));
    }

    /** The components of a record of filters that are given, by name. */
    public static Map<String, String> given(Record filters) {
        var given = new HashMap<String, String>();
        for (var component : filters.getClass().getRecordComponents()) {
            var value = value(component, filters);
            if (value != null) {
                given.put(component.getName(), value.toString());
            }
        }
        return given;
    }

    private static @Nullable Object value(RecordComponent component, Record filters) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(filters);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    private static Set<String> values(Field field, String text) {
        var values = Set.copyOf(Arrays.asList(text.split(",", -1)));
        if (!field.values().isEmpty() && !field.values().containsAll(values)) {
            throw new MalformedList(
                    "unknown-value",
                    field.name() + ": '" + text + "' is not among " + String.join(", ", field.values()));
        }
        return values;
    }

    private static @Nullable String valid(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        try {
            Cursor.decode(cursor);
            return cursor;
        } catch (MalformedCursor e) {
            throw new MalformedList("invalid-cursor", String.valueOf(e.getMessage()));
        }
    }

    private static int size(String limit) {
        int size = NUMBER.matcher(limit).matches() && limit.length() < 9 ? Integer.parseInt(limit) : 0;
        if (size < 1 || size > MOST) {
            throw new MalformedList("invalid-limit", "limit is a number from 1 to " + MOST + ", not '" + limit + "'");
        }
        return size;
    }
}
