package io.cascata.query.opportunity;

import io.cascata.log.EventLog;
import io.cascata.query.documents.Cursor;
import io.cascata.query.documents.DocumentCollection.Kind;
import io.cascata.query.documents.DocumentQuery;
import io.cascata.query.documents.MalformedCursor;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a request for opportunities says. */
final class ListParameters {

    private static final int MOST = 500;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private ListParameters() {}

    /** A query by every index field that the parameters name; values are separated by commas. */
    static DocumentQuery query(Map<String, String> parameters, String sort, @Nullable String cursor, String limit) {
        var conditions = new ArrayList<DocumentQuery.Condition>();
        for (var field : OpportunityProjection.COLLECTION.fields()) {
            var value = parameters.get(field.name());
            if (field.kind() == Kind.TEXT && value != null && !value.isBlank()) {
                conditions.add(new DocumentQuery.Condition(field.name(), Set.of(value.split(",", -1))));
            }
        }
        boolean ascending = !sort.startsWith("-");
        var by = ascending ? sort : sort.substring(1);
        if (OpportunityProjection.COLLECTION.fields().stream()
                .noneMatch(field -> field.name().equals(by))) {
            throw new MalformedList("unknown-sort", "opportunities cannot be sorted by '" + by + "'");
        }
        return new DocumentQuery(conditions, by, ascending, valid(cursor), size(limit));
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

    /** Reads viewpoints: instants, days (all of it, UTC) and, of what was known, log positions. */
    record Moments(EventLog log) {

        @Nullable
        Instant asOf(@Nullable String text) {
            return text == null ? null : instant("asOf", text);
        }

        long knownAt(@Nullable String text) {
            if (text == null) {
                return Long.MAX_VALUE;
            }
            return NUMBER.matcher(text).matches() ? Long.parseLong(text) : log.positionAt(instant("knownAt", text));
        }

        private static Instant instant(String parameter, String text) {
            try {
                return text.contains("T")
                        ? Instant.parse(text)
                        : LocalDate.parse(text)
                                .plusDays(1)
                                .atStartOfDay(ZoneOffset.UTC)
                                .toInstant()
                                .minusNanos(1_000);
            } catch (DateTimeException e) {
                throw new MalformedList("invalid-moment", parameter + " is neither a day nor an instant: " + text);
            }
        }
    }
}
