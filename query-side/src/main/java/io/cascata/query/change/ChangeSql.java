package io.cascata.query.change;

import io.cascata.query.deals.Criteria;
import io.cascata.query.deals.DealFilter;
import io.cascata.query.deals.Sight;
import io.cascata.query.facts.Words;

/** The statement behind changed opportunities. {@code happened} selects their numbers and the positions of events. */
record ChangeSql(DealFilter filter, Words words, Sight then, Sight now, String happened) {

    private static final String STATE = "stage, %1$s.entered, %1$s.amount, %1$s.currency, %1$s.team, %1$s.owner,"
            + " CAST(%1$s.close_date AS VARCHAR)";

    /**
     * Id, name, the state then and now (seven columns each), the positions as text, and how many rows there are on all
     * pages; the latest event first.
     */
    String page(int limit) {
        return "WITH happened AS MATERIALIZED (" + happened
                + "), differing AS MATERIALIZED (SELECT e.n, max(e.pos) AS"
                + " latest FROM happened e GROUP BY e.n), page AS MATERIALIZED (SELECT x.n, x.latest, d.opportunity,"
                + " d.name, count(*) OVER () AS total FROM differing x JOIN deal d ON d.n = x.n WHERE x.n IN ("
                + meant(then) + ") OR x.n IN (" + meant(now)
                + ") ORDER BY x.latest DESC NULLS LAST, d.opportunity LIMIT "
                + limit + "), earlier AS (" + state(then) + "), later AS (" + state(now)
                + "), responsible AS (SELECT h.n,"
                + " string_agg(h.pos::VARCHAR, ' ' ORDER BY h.pos) AS positions FROM happened h WHERE h.n IN (SELECT n"
                + " FROM page) GROUP BY h.n) SELECT p.opportunity, p.name, a." + STATE.formatted("a") + ", b."
                + STATE.formatted("b") + ", h.positions, p.total FROM page p JOIN responsible h ON h.n = p.n"
                + " LEFT JOIN earlier a ON a.n = p.n LEFT JOIN later b ON b.n = p.n"
                + " ORDER BY p.latest DESC NULLS LAST, p.opportunity";
    }

    /** Of all that differ: terms are looked up only where they decide. */
    private String meant(Sight sight) {
        var criteria = new Criteria(filter, words);
        return "SELECT s.n FROM canonical_stay s" + (criteria.asksTerms() ? terms(sight, "differing") : "")
                + standing(sight, criteria, "differing");
    }

    /** Of the page alone. */
    private String state(Sight sight) {
        return "SELECT s.n, s.stage, s.entered, t.amount, t.currency, t.team, t.owner, t.close_date FROM canonical_stay s"
                + terms(sight, "page") + standing(sight, new Criteria(filter, words), "page");
    }

    private static String terms(Sight sight, String among) {
        return " LEFT JOIN (SELECT * FROM term t WHERE " + sight.sees("t") + " AND " + sight.standing("t")
                + " AND t.n IN (SELECT n FROM " + among + ")) t ON t.n = s.n";
    }

    private static String standing(Sight sight, Criteria criteria, String among) {
        return " WHERE " + sight.sees("s") + " AND " + sight.standing("s") + " AND s.n IN (SELECT n FROM " + among
                + ") AND " + criteria.ofStay("s") + " AND " + criteria.ofTerms("s", "t", sight);
    }
}
