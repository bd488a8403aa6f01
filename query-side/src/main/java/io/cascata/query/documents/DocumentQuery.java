package io.cascata.query.documents;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which documents, in which order. Documents without the sort field come last; ties are broken by id. The cursor of a
 * page is where the next one goes on, whatever was inserted in between.
 */
public record DocumentQuery(
        List<Condition> conditions,
        String sort,
        boolean ascending,
        @Nullable String cursor,
        int limit) {

    public DocumentQuery {
        conditions = List.copyOf(conditions);
    }

    /** The field has one of these texts. */
    public record Condition(String field, Set<String> values) {

        public Condition {
            values = Set.copyOf(values);
        }
    }

    public static DocumentQuery sorted(String sort, boolean ascending, int limit) {
        return new DocumentQuery(List.of(), sort, ascending, null, limit);
    }

    public DocumentQuery after(@Nullable String cursor) {
        return new DocumentQuery(conditions, sort, ascending, cursor, limit);
    }

    public DocumentQuery where(List<Condition> conditions) {
        return new DocumentQuery(conditions, sort, ascending, cursor, limit);
    }
}
