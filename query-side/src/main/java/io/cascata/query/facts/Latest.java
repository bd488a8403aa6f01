package io.cascata.query.facts;

/** The last word in SQL: by business time, and of one time by position. */
public final class Latest {

    /** More than any position; times of two rows are this far apart at least, so that one number compares both. */
    private static final String POSITIONS = "1099511627776";

    private Latest() {}

    /** What an expression says in the last row of a group; rows have {@code pos} and {@code happened}. */
    public static String of(String expression, String table) {
        return "arg_max(" + expression + ", " + table + ".happened::HUGEINT * " + POSITIONS + " + " + table + ".pos)";
    }
}
