package io.cascata.query.change;

import io.cascata.query.deals.Criteria;
import io.cascata.query.deals.DealFilter;
import io.cascata.query.deals.Sight;
import io.cascata.query.facts.Words;

/** The statement behind changed opportunities. {@code happened} selects their numbers and the positions of events. */
record ChangeSql(DealFilter filter, Words words, Sight then, Sight now, String happened) {

    private static final String STATE = "%1$s.stage, %1$s.entered, %2$s.amount, %2$s.currency, %2$s.team, %2$s.owner,"
            + " CAST(%2$s.close_date AS VARCHAR)";

    /**
     * Id, name, the state then and now (seven columns each), the positions as text, and how many rows there are on all
     * pages; the latest event first. Stays and terms are read once for both sights; terms are looked up of all that differ
     * only where they decide.
     */
    String page(int limit) {
        var criteria = new Criteria(filter, words);
        return "WITH happened AS MATERIALIZED (" + happened
                + "), differing AS MATERIALIZED (SELECT e.n, max(e.pos) AS latest FROM happened e GROUP BY e.n),"
                + " stood AS MATERIALIZED ("
                + either("canonical_stay", "x.n, x.stage, x.entered, x.type, x.process, x.solution", "differing")
                + "), "
                + (criteria.asksTerms()
                        ? priced("differing") + ", " + shown(limit, criteria)
                        : shown(limit, criteria) + ", " + priced("page"))
                + ", responsible AS (SELECT h.n, array_to_string(list_sort(list(DISTINCT h.pos)"
                + " FILTER (h.pos IS NOT NULL)), ' ') AS positions FROM happened h WHERE h.n IN (SELECT n FROM page)"
                + " GROUP BY h.n) SELECT d.opportunity, d.name, "
                + STATE.formatted("a", "t") + ", " + STATE.formatted("b", "u") + ", h.positions, p.total FROM page p"
                + " JOIN deal d ON d.n = p.n JOIN responsible h ON h.n = p.n" + state("was", "a", "t")
                + state("stands", "b", "u") + " ORDER BY p.latest DESC NULLS LAST, p.n";
    }

    private String priced(String among) {
        return "priced AS MATERIALIZED ("
                + either("term", "x.n, x.amount, x.currency, x.team, x.owner, x.close_date", among) + ")";
    }

    /** What either sees, and some that neither does: what both may see is asked of each row, who sees it of what is left. */
    private String either(String table, String columns, String among) {
        var first = new Sight(Math.min(then.asOf(), now.asOf()), Math.min(then.knownAt(), now.knownAt()));
        var last = new Sight(Math.max(then.asOf(), now.asOf()), Math.max(then.knownAt(), now.knownAt()));
        return "SELECT " + columns + ", " + held(then) + " AS was, " + held(now) + " AS stands FROM " + table
                + " x WHERE x.known_from <= " + last.knownAt() + " AND x.known_until > " + first.knownAt()
                + " AND x.entered <= " + last.asOf() + " AND " + first.standing("x") + " AND x.n IN (SELECT n FROM "
                + among
                + ")";
    }

    private static String held(Sight sight) {
        return "(" + sight.sees("x") + " AND " + sight.standing("x") + ")";
    }

    /** How those that the filter means stood then and stand now, and the page of them. */
    private String shown(int limit, Criteria criteria) {
        return "meant_was AS MATERIALIZED (" + meant(then, "was", criteria) + "), meant_stands AS MATERIALIZED ("
                + meant(now, "stands", criteria)
                + "), page AS MATERIALIZED (SELECT x.n, x.latest, count(*) OVER () AS total"
                + " FROM differing x WHERE x.n IN (SELECT n FROM meant_was) OR x.n IN (SELECT n FROM meant_stands)"
                + " ORDER BY x.latest DESC NULLS LAST, x.n LIMIT " + limit + ")";
    }

    private static String meant(Sight sight, String side, Criteria criteria) {
        return "SELECT s.n, s.stage, s.entered FROM stood s" + (criteria.asksTerms() ? terms("t", "s", side) : "")
                + " WHERE s." + side + " AND " + criteria.ofStay("s") + " AND " + criteria.ofTerms("s", "t", sight);
    }

    /** Joins the state at one side to the page, with its terms. */
    private static String state(String side, String alias, String terms) {
        return " LEFT JOIN meant_" + side + " " + alias + " ON " + alias + ".n = p.n" + terms(terms, alias, side);
    }

    private static String terms(String alias, String of, String side) {
        return " LEFT JOIN priced " + alias + " ON " + alias + ".n = " + of + ".n AND " + alias + "." + side;
    }
}
