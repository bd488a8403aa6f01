package io.cascata.query.deals;

import io.cascata.query.viewpoint.Viewpoint;
import io.cascata.query.viewpoint.Window;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A viewpoint in numbers, and what of a table can be seen from it. */
public record Sight(long asOf, long knownAt) {

    /** {@code position} is how far the facts have seen the log. */
    public static Sight of(Viewpoint viewpoint, long position) {
        var asOf = viewpoint.asOf();
        var knownAt = viewpoint.knownAt();
        return new Sight(
                asOf == null ? Long.MAX_VALUE : micros(asOf), knownAt == null ? position : Math.min(knownAt, position));
    }

    /** The same knowledge of the time just before an instant, where that is earlier. */
    public Sight before(Instant instant) {
        return new Sight(Math.min(asOf, micros(instant) - 1), knownAt);
    }

    public static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    /** The same in SQL. */
    public SightSql sql() {
        return new SightSql(String.valueOf(asOf), String.valueOf(knownAt), asOf == Long.MAX_VALUE);
    }

    /** Rows that had begun and were not superseded. */
    public String sees(String table) {
        return sql().sees(table);
    }

    /** Rows of things that have no business time of their own. */
    public String known(String table) {
        return sql().known(table);
    }

    /** Whether what began had not ended; {@code end} is the prefix of the columns that tell of the end. */
    public String standing(String table, String end) {
        return sql().standing(table, end);
    }

    public String standing(String table) {
        return standing(table, "left");
    }

    /** Whether what began had ended; never null. */
    public String ended(String table) {
        return sql().ended(table);
    }

    /** Whether a column of times lies in a window. */
    public static String within(String column, Window window) {
        return bound(column, ">=", window.from()) + " AND " + bound(column, "<", window.to());
    }

    private static String bound(String column, String comparison, @Nullable Instant instant) {
        return instant == null ? "true" : column + " " + comparison + " " + micros(instant);
    }
}
