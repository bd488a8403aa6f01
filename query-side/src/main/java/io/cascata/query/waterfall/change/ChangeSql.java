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

    String count() {
        return with() + " SELECT count(*) " + rows();
    }

    /** Id, name, the state then and now (seven columns each), the positions as text; the latest event first. */
    String page(int limit) {
        return with() + " SELECT d.opportunity, d.name, a." + STATE.formatted("a") + ", b." + STATE.formatted("b")
                + ", x.positions " + rows() + " ORDER BY x.latest DESC, d.opportunity LIMIT " + limit;
    }

    private static String rows() {
        return "FROM differing x JOIN deal d ON d.n = x.n LEFT JOIN earlier a ON a.n = x.n LEFT JOIN later b ON b.n = x.n"
                + " WHERE a.n IS NOT NULL OR b.n IS NOT NULL";
    }

    private String with() {
        return "WITH happened AS (" + happened() + "), differing AS (SELECT e.n, max(e.pos) AS latest,"
                + " string_agg(e.pos::VARCHAR, ' ' ORDER BY e.pos) AS positions FROM happened e WHERE " + seen(then)
                + " <> " + seen(now) + " GROUP BY e.n), earlier AS (" + state(then) + "), later AS (" + state(now)
                + ")";
    }

    /** Everything that has a place in the history of an opportunity; of its account, where that is asked for. */
    private String happened() {
        var own = "SELECT n, pos, entered FROM move UNION SELECT n, pos, entered FROM term";
        return filter.region() == null && filter.segment() == null
                ? own
                : own + " UNION SELECT d.n, a.pos, 0 FROM account a JOIN deal d ON d.account = a.account";
    }

    private static String seen(Sight sight) {
        return "(e.pos <= " + sight.knownAt() + " AND e.entered <= " + sight.asOf() + ")";
    }

    private String state(Sight sight) {
        var criteria = new Criteria(filter, words);
        return "SELECT s.n, s.stage, s.entered, t.amount, t.currency, t.team, t.owner, t.close_date FROM canonical_stay s"
                + " LEFT JOIN term t ON t.n = s.n AND " + sight.sees("t") + " AND " + sight.standing("t") + " WHERE "
                + sight.sees("s") + " AND " + sight.standing("s") + " AND " + criteria.ofStay("s") + " AND "
                + criteria.ofTerms("s", "t", sight);
    }
}
