package io.cascata.query.segment;

import io.cascata.query.deals.Sight;

/**
 * Who had which role from when to when, out of what was told of {@code seat}. Most people have one row on an opportunity:
 * they joined, and nothing came of it. Only those of whom more was told are put in order.
 */
record SeatSql(Sight sight, boolean openOnly, boolean ofAll) {

    /** Since when somebody first had a role: opportunity, person, role, since, alone. */
    String held() {
        return told() + " SELECT n, person, role, min(happened) AS since, alone FROM several ANTI JOIN void USING (pos)"
                + " WHERE role > 0 GROUP BY ALL UNION ALL SELECT n, person, role, happened, alone FROM ("
                + seen("alone") + ")";
    }

    /** Who had a role from when until when, where that is over; {@code alone} where nothing else was told of them. */
    String links() {
        return told()
                + ", w AS (SELECT *, lead(happened) OVER one AS until, lead(pos) OVER one AS until_pos FROM several"
                + " WINDOW one AS (PARTITION BY n, person ORDER BY happened, pos))"
                + " SELECT n, person, role, pos, happened AS since, until, until_pos, alone FROM w"
                + " ANTI JOIN void USING (pos) WHERE role > 0 UNION ALL SELECT n, person, role, pos, happened, NULL, NULL,"
                + " alone FROM (" + seen("alone") + ")";
    }

    /** Of whom more was told, and which of that was void: all from joining to leaving, where anything was a mistake. */
    private String told() {
        return "WITH several AS MATERIALIZED (" + seen("NOT alone") + "), erred AS (SELECT DISTINCT"
                + " n, person FROM several WHERE mistake), spells AS (SELECT *, count(*) FILTER (joins) OVER (PARTITION BY"
                + " n, person ORDER BY happened, pos) AS spell FROM several SEMI JOIN erred USING (n, person)), void AS"
                + " (SELECT pos FROM spells QUALIFY bool_or(mistake) OVER (PARTITION BY n, person, spell))";
    }

    private String seen(String which) {
        var seen = "FROM seat WHERE " + which + " AND pos <= " + sight.knownAt()
                + (sight.asOf() == Long.MAX_VALUE ? "" : " AND happened <= " + sight.asOf());
        return ofAll
                ? seen
                : "SELECT r.* FROM (" + seen + ") r SEMI JOIN seg_deal d ON d.n = r.n"
                        + (openOnly ? " AND d.open" : "");
    }
}
