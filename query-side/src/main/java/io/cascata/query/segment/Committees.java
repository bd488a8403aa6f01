package io.cascata.query.segment;

import io.cascata.events.value.Outcome;
import io.cascata.query.deals.Criteria;
import io.cascata.query.deals.DealFilter;
import io.cascata.query.deals.DraftedModels;
import io.cascata.query.deals.Sight;
import io.cascata.query.facts.Words;
import io.cascata.query.viewpoint.Window;
import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in what, as seen from a viewpoint, in tables of one connection. {@code seg_deal} has one row for each
 * opportunity as it stands, {@code seg_link} one for each role somebody had, from when to when (none: still), those added
 * by mistake left out; {@code seg_profile} has the target roles of each solution and type that there is. Numbers stand for
 * words, people and opportunities: names are fetched for the rows that are shown.
 */
record Committees(Sight sight, Criteria criteria, @Nullable String contact, Which which, Window closed) {

    /** Which opportunities matter for a question; nothing more is read of the others. */
    enum Which {
        ALL,
        OPEN,
        /** Those closed within a window. */
        CLOSED,
        /** All, but people of open ones alone, and nobody asks when the others were closed. */
        PEOPLE_OF_OPEN,
        /** All, and nobody asks when they were closed. */
        STANDING
    }

    /** Who takes part in opportunities of the filter; of those alone that a contact ever had a role on, where one is given. */
    static Committees of(
            DuckDBConnection connection, DealFilter filter, @Nullable String contact, Which which, Sight sight)
            throws SQLException {
        DraftedModels.read(connection).requireProcess(filter);
        return new Committees(sight, new Criteria(filter, Words.read(connection)), contact, which, Window.ALL);
    }

    Committees in(Window window) {
        return new Committees(sight, criteria, contact, which, window);
    }

    static String word(String column) {
        return "(SELECT w.text FROM word w WHERE w.code = " + column + ")";
    }

    /** Makes the tables of opportunities, profiles and roles. */
    void write(DuckDBConnection connection) throws SQLException {
        tables(connection, List.of(deals(), profiles(), links()));
    }

    /** As that, but nobody asks when a role ended: {@code seg_held} has every role that somebody had, since when. */
    void writeHeld(DuckDBConnection connection) throws SQLException {
        tables(connection, List.of(deals(), held()));
    }

    private static void tables(DuckDBConnection connection, List<String> tables) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var table : tables) {
                statement.execute("CREATE OR REPLACE TEMP TABLE " + table);
            }
        }
    }

    private String deals() {
        var open = criteria.words().code(Outcome.OPEN);
        return "seg_deal AS SELECT s.n, s.solution, s.type, s.stage, s.canonical, s.outcome, s.outcome = " + open
                + " AS open, s.entered, s.pos, s.opened, " + closing(open) + ", CASE WHEN s.outcome = " + open
                + " THEN t.amount ELSE s.amount END AS amount, CASE WHEN s.outcome = " + open
                + " THEN t.currency ELSE s.currency END AS currency FROM stay s" + closings()
                + " LEFT JOIN term t ON t.n = s.n AND "
                + (terms() ? stands("t") : "false") + " WHERE " + stands("s") + " AND " + meant(open) + " AND "
                + criteria.ofStay("s") + " AND " + criteria.ofTerms("s", "t", sight)
                + (contact == null
                        ? ""
                        : " AND s.n IN (SELECT l.n FROM seat l WHERE l.person = " + person(contact) + ")");
    }

    /** Only what was closed is looked up in canonical stages, and only where somebody asks for it. */
    private String closings() {
        return switch (which) {
            case OPEN, PEOPLE_OF_OPEN, STANDING -> "";
            case ALL, CLOSED -> " JOIN canonical_stay c ON c.n = s.n AND " + stands("c");
        };
    }

    private String closing(int open) {
        return closings().isEmpty()
                ? "NULL::BIGINT AS closed, NULL::BIGINT AS closed_pos"
                : "CASE WHEN c.outcome <> " + open + " THEN c.entered END AS closed, c.pos AS closed_pos";
    }

    private boolean terms() {
        return which == Which.OPEN || which == Which.ALL || which == Which.CLOSED || criteria.asksMore();
    }

    private String meant(int open) {
        return switch (which) {
            case ALL, PEOPLE_OF_OPEN, STANDING -> "true";
            case OPEN -> "s.outcome = " + open;
            case CLOSED -> "c.outcome <> " + open + " AND " + Sight.within("c.entered", closed);
        };
    }

    /** The number of a contact. */
    static String person(String contact) {
        return "(SELECT p.number FROM person p WHERE p.id = " + Criteria.text(contact) + ")";
    }

    /** What a role is called. */
    static String role(String column) {
        return "(SELECT w.text FROM seat_word w WHERE w.code = " + column + ")";
    }

    private String stands(String table) {
        return sight.sees(table) + " AND " + sight.standing(table);
    }

    private String seen() {
        return "pos <= " + sight.knownAt() + " AND happened <= " + sight.asOf();
    }

    /** What was told of roles, and which of that was void: all from joining to leaving, where anything of it was a mistake. */
    private String told() {
        return "WITH e AS (SELECT r.* FROM (FROM seat WHERE " + seen() + ") r SEMI JOIN seg_deal d ON d.n = r.n"
                + (which == Which.PEOPLE_OF_OPEN ? " AND d.open" : "")
                + "), erred AS (SELECT DISTINCT n, person FROM e WHERE mistake), spells AS (SELECT *, count(*) FILTER"
                + " (joins) OVER (PARTITION BY n, person ORDER BY happened, pos) AS spell FROM e SEMI JOIN erred"
                + " USING (n, person)), void AS (SELECT pos FROM spells QUALIFY bool_or(mistake) OVER"
                + " (PARTITION BY n, person, spell))";
    }

    private String held() {
        return "seg_held AS " + told()
                + " SELECT n, person, role, happened AS since FROM e ANTI JOIN void USING (pos) WHERE role > 0";
    }

    private String links() {
        return "seg_link AS " + told() + ", w AS (SELECT *, lead(happened) OVER one AS until, lead(pos) OVER one AS"
                + " until_pos FROM e WINDOW one AS (PARTITION BY n, person ORDER BY happened, pos))"
                + " SELECT n, person, role, pos, happened AS since, until, until_pos FROM w ANTI JOIN void USING (pos)"
                + " WHERE role > 0";
    }

    /** The profile of the type where one is set, else that for all types; without a number where nobody ever had the role. */
    private String profiles() {
        return "seg_profile AS WITH p AS (SELECT t.*, o.code AS about, y.code AS of_type, r.code AS role_code FROM"
                + " (FROM target_role WHERE " + seen() + " QUALIFY rank() OVER (PARTITION BY solution, type ORDER BY"
                + " happened DESC, pos DESC) = 1) t JOIN word o ON o.text = t.solution LEFT JOIN word y ON y.text = t.type"
                + " LEFT JOIN seat_word r ON r.text = t.role)"
                + " SELECT d.solution, d.type, p.role, p.role_code, p.heads, p.titles, p.pos FROM"
                + " (SELECT DISTINCT solution, type FROM seg_deal) d JOIN p ON p.about = d.solution"
                + " AND (p.of_type = d.type OR p.type = '') AND p.role IS NOT NULL"
                + " QUALIFY rank() OVER (PARTITION BY d.solution, d.type ORDER BY p.type DESC) = 1";
    }
}
