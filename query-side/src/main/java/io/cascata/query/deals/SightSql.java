package io.cascata.query.deals;

/**
 * What of a table can be seen, in SQL: {@code asOf} is an expression for business time in epoch microseconds,
 * {@code knownAt} one for a log position. Where business time has no limit, {@code unlimited}, it is not asked.
 */
public record SightSql(String asOf, String knownAt, boolean unlimited) {

    /** Rows that had begun and were not superseded. */
    public String sees(String table) {
        return known(table) + (unlimited ? "" : " AND %s.entered <= %s".formatted(table, asOf));
    }

    /** Rows of events, each with its business time. */
    public String seesEvent(String table) {
        return "%1$s.pos <= %2$s AND %1$s.happened <= %3$s".formatted(table, knownAt, asOf);
    }

    /** Rows of things that have no business time of their own. */
    public String known(String table) {
        return "%1$s.known_from <= %2$s AND %1$s.known_until > %2$s".formatted(table, knownAt);
    }

    /** Whether what began had not ended; {@code end} is the prefix of the columns that tell of the end. */
    public String standing(String table, String end) {
        return unlimited
                ? "%s.%s_pos > %s".formatted(table, end, knownAt)
                : "(%1$s.%2$s_at > %3$s OR %1$s.%2$s_pos > %4$s)".formatted(table, end, asOf, knownAt);
    }

    /** Whether what began had ended; never null. */
    public String ended(String table) {
        return unlimited
                ? "%s.left_pos <= %s".formatted(table, knownAt)
                : "(%1$s.left_at <= %2$s AND %1$s.left_pos <= %3$s)".formatted(table, asOf, knownAt);
    }
}
