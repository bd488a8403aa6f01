package io.cascata.query.segment;

import io.cascata.events.value.Outcome;
import io.cascata.query.deals.Criteria;
import io.cascata.query.deals.DealFilter;
import io.cascata.query.deals.DraftedModels;
import io.cascata.query.deals.Sight;
import io.cascata.query.facts.Words;
import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in what, as seen from a viewpoint, in tables of one connection. {@code seg_deal} has one row for each
 * opportunity as it stands, {@code seg_link} one for each role somebody had, from when to when (none: still), those added
 * by mistake left out; {@code seg_profile} has the target roles of each opportunity.
 */
record Committees(Sight sight, Criteria criteria, @Nullable String contact) {

    /** Of all opportunities that the filter lets through, or of those alone that a contact ever had a role on. */
    static void write(DuckDBConnection connection, DealFilter filter, @Nullable String contact, Sight sight)
            throws SQLException {
        DraftedModels.read(connection).requireProcess(filter);
        var committees = new Committees(sight, new Criteria(filter, Words.read(connection)), contact);
        try (var statement = connection.createStatement()) {
            for (var sql : List.of(committees.deals(), committees.links(), committees.profiles())) {
                statement.execute("CREATE OR REPLACE TEMP TABLE " + sql);
            }
        }
    }

    private static String word(String column) {
        return "(SELECT w.text FROM word w WHERE w.code = " + column + ")";
    }

    private String deals() {
        var open = criteria.words().code(Outcome.OPEN);
        return "seg_deal AS SELECT s.n, x.opportunity, x.name, x.account, " + word("s.solution") + " AS solution, "
                + word("s.type") + " AS type, " + word("s.stage") + " AS stage, " + word("s.canonical")
                + " AS canonical, " + word("s.outcome") + " AS outcome, s.outcome = " + open
                + " AS open, s.entered, s.pos, s.opened, CASE WHEN c.outcome <> " + open
                + " THEN c.entered END AS closed, c.pos AS closed_pos, CASE WHEN s.outcome = " + open
                + " THEN t.amount ELSE s.amount END AS amount, "
                + word("CASE WHEN s.outcome = " + open + " THEN t.currency ELSE s.currency END") + " AS currency"
                + " FROM stay s JOIN deal x ON x.n = s.n JOIN canonical_stay c ON c.n = s.n AND " + stands("c")
                + " LEFT JOIN term t ON t.n = s.n AND " + stands("t") + " WHERE " + stands("s") + " AND "
                + criteria.ofStay("s") + " AND " + criteria.ofTerms("s", "t", sight)
                + (contact == null
                        ? ""
                        : " AND x.opportunity IN (SELECT opportunity FROM contact_role WHERE contact = "
                                + Criteria.text(contact) + ")");
    }

    private String stands(String table) {
        return sight.sees(table) + " AND " + sight.standing(table);
    }

    private String seen() {
        return "pos <= " + sight.knownAt() + " AND happened <= " + sight.asOf();
    }

    private String links() {
        return "seg_link AS WITH e AS (SELECT r.* FROM contact_role r SEMI JOIN seg_deal d"
                + " ON d.opportunity = r.opportunity WHERE " + seen() + "), w AS (SELECT *,"
                + " count(*) FILTER (what = 'ADDED') OVER told AS spell, lead(happened) OVER told AS until,"
                + " lead(pos) OVER told AS until_pos FROM e"
                + " WINDOW told AS (PARTITION BY opportunity, contact ORDER BY happened, pos)),"
                + " v AS (SELECT *, bool_or(mistake) OVER (PARTITION BY opportunity, contact, spell) AS void FROM w)"
                + " SELECT opportunity, contact, role, pos, happened AS since, until, until_pos FROM v"
                + " WHERE what <> 'REMOVED' AND NOT void";
    }

    /** The profile of the type where one is set, else that for all types. */
    private String profiles() {
        return "seg_profile AS WITH p AS (SELECT * FROM target_role WHERE " + seen()
                + " QUALIFY rank() OVER (PARTITION BY solution, type ORDER BY happened DESC, pos DESC) = 1)"
                + " SELECT d.opportunity, p.role, p.heads, p.titles, p.pos FROM seg_deal d"
                + " JOIN p ON p.solution = d.solution AND p.type IN (d.type, '') AND p.role IS NOT NULL"
                + " QUALIFY rank() OVER (PARTITION BY d.opportunity ORDER BY p.type DESC) = 1";
    }
}
