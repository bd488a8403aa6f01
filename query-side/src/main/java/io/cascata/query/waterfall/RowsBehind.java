package io.cascata.query.waterfall;

/** The rows behind a number, as they are answered: which opportunity, since when, at what amount, and by which event. */
public final class RowsBehind {

    private RowsBehind() {}

    /** {@code inner} selects n, pos, at, until, until_pos, amount and currency. */
    public static String sql(String inner) {
        return "SELECT d.opportunity, d.name, make_timestamp(x.at) AS at, make_timestamp(x.until) AS until, x.amount,"
                + " (SELECT w.text FROM word w WHERE w.code = x.currency) AS currency, x.pos AS position,"
                + " x.until_pos AS until_position, '/api/events?after=' || (x.pos - 1) || '&limit=1' AS event,"
                + " '/api/opportunities/' || url_encode(d.opportunity) || '/history' AS history FROM (" + inner
                + ") x JOIN deal d ON d.n = x.n ORDER BY x.at, x.pos";
    }

    /** The columns of something that began and has no end of its own. */
    public static String begun(String table) {
        return "%1$s.n, %1$s.pos, %1$s.entered AS at, NULL::BIGINT AS until, NULL::BIGINT AS until_pos, %1$s.amount, %1$s.currency"
                .formatted(table);
    }

    /** The columns of a stay, where {@code ended} says whether it has ended. */
    public static String stay(String table, String ended) {
        return "%1$s.n, %1$s.pos, %1$s.entered AS at, CASE WHEN %2$s THEN %1$s.left_at END AS until, CASE WHEN %2$s THEN %1$s.left_pos END AS until_pos, %1$s.amount, %1$s.currency"
                .formatted(table, ended);
    }
}
