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

    /** Rows that had begun and were not superseded. */
    public String sees(String table) {
        return known(table) + (asOf == Long.MAX_VALUE ? "" : " AND %s.entered <= %d".formatted(table, asOf));
    }

    /** Rows of things that have no business time of their own. */
    public String known(String table) {
        return "%1$s.known_from <= %2$d AND %1$s.known_until > %2$d".formatted(table, knownAt);
    }

    /** Whether what began had not ended; {@code end} is the prefix of the columns that tell of the end. */
    public String standing(String table, String end) {
        return asOf == Long.MAX_VALUE
                ? "%s.%s_pos > %d".formatted(table, end, knownAt)
                : "(%1$s.%2$s_at > %3$d OR %1$s.%2$s_pos > %4$d)".formatted(table, end, asOf, knownAt);
    }

    public String standing(String table) {
        return standing(table, "left");
    }

    /** Whether what began had ended; never null. */
    public String ended(String table) {
        return asOf == Long.MAX_VALUE
                ? "%s.left_pos <= %d".formatted(table, knownAt)
                : "(%1$s.left_at <= %2$d AND %1$s.left_pos <= %3$d)".formatted(table, asOf, knownAt);
    }

    /** Whether a column of times lies in a window. */
    public static String within(String column, Window window) {
        return bound(column, ">=", window.from()) + " AND " + bound(column, "<", window.to());
    }

    private static String bound(String column, String comparison, @Nullable Instant instant) {
        return instant == null ? "true" : column + " " + comparison + " " + micros(instant);
    }
}
