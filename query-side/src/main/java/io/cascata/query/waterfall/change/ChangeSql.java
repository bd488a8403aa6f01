package io.cascata.query.waterfall.change;

import io.cascata.query.deals.Criteria;
import io.cascata.query.deals.DealFilter;
import io.cascata.query.deals.Sight;
import io.cascata.query.facts.Words;

/** The statements behind changed opportunities. */
final class ChangeSql {

    private static final String STATE = "stage, %1$s.entered, %1$s.amount, %1$s.currency, %1$s.team, %1$s.owner,"
            + " CAST(%1$s.close_date AS VARCHAR)";

    private final DealFilter filter;
    private final Words words;
    private final Sight then;
    private final Sight now;

    ChangeSql(DealFilter filter, Words words, Sight then, Sight now) {
        this.filter = filter;
        this.words = words;
        this.then = then;
        this.now = now;
    }

    /**
     * Id, name, the state then and now (seven columns each), the positions as text, and how many rows there are on all
     * pages; the latest event first.
     */
    String page(int limit) {
        return "WITH differing AS (SELECT e.n, max(e.pos) AS latest, string_agg(e.pos::VARCHAR, ' ' ORDER BY e.pos) AS"
                + " positions FROM (" + happened() + ") e GROUP BY e.n), earlier AS (" + state(then) + "), later AS ("
                + state(now) + ") SELECT d.opportunity, d.name, a." + STATE.formatted("a") + ", b."
                + STATE.formatted("b") + ", x.positions, count(*) OVER () FROM differing x JOIN deal d ON d.n = x.n"
                + " LEFT JOIN earlier a ON a.n = x.n LEFT JOIN later b ON b.n = x.n"
                + " WHERE a.n IS NOT NULL OR b.n IS NOT NULL ORDER BY x.latest DESC, d.opportunity LIMIT " + limit;
    }

    /** What one sight sees and the other does not, of all that has a place in the history of an opportunity or its account. */
    private String happened() {
        var own = "SELECT e.n, e.pos FROM move e WHERE " + ofOne("e.pos", "e.entered")
                + " UNION SELECT e.n, e.pos FROM term e WHERE " + ofOne("e.pos", "e.entered");
        return filter.region() == null && filter.segment() == null
                ? own
                : own + " UNION SELECT d.n, a.pos FROM account a JOIN deal d ON d.account = a.account WHERE "
                        + ofOne("a.pos", "0");
    }

    private String ofOne(String position, String time) {
        return seen(then, position, time) + " <> " + seen(now, position, time);
    }

    private static String seen(Sight sight, String position, String time) {
        return "(" + position + " <= " + sight.knownAt() + " AND " + time + " <= " + sight.asOf() + ")";
    }

    private String state(Sight sight) {
        var criteria = new Criteria(filter, words);
        return "SELECT s.n, s.stage, s.entered, t.amount, t.currency, t.team, t.owner, t.close_date FROM canonical_stay s"
                + " LEFT JOIN term t ON t.n = s.n AND " + sight.sees("t") + " AND " + sight.standing("t") + " WHERE "
                + sight.sees("s") + " AND " + sight.standing("s") + " AND " + criteria.ofStay("s") + " AND "
                + criteria.ofTerms("s", "t", sight) + " AND s.n IN (SELECT n FROM differing)";
    }
}
