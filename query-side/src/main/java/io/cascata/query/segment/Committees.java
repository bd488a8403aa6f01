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
 * by mistake left out, and is written down by whoever needs it twice; {@code seg_profile} has the target roles of each solution and type that there is. Numbers stand for
 * words, people and opportunities: names are fetched for the rows that are shown.
 */
record Committees(Sight sight, Criteria criteria, @Nullable String contact, Which which, Window closed) {

    /** Which opportunities matter for a question; nothing more is read of the others. */
    enum Which {
        /** All, with when they were closed and their amounts. */
        ALL(true, true),
        /** All, with when they were closed. */
        ENDED(true, false),
        /** All, and nobody asks when they were closed. */
        STANDING(false, false),
        /** All, but people of open ones alone, and nobody asks when the others were closed. */
        PEOPLE_OF_OPEN(false, false),
        OPEN(false, false),
        OPEN_WITH_AMOUNTS(false, true),
        /** Those closed within a window, at the amount they were closed with. */
        CLOSED(true, false),
        /** The same, of which nobody asks more than their share. */
        SHARES(true, false);

        private final boolean closings;
        private final boolean amounts;

        Which(boolean closings, boolean amounts) {
            this.closings = closings;
            this.amounts = amounts;
        }
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

    /** Makes the table of opportunities and the view of roles. */
    void write(DuckDBConnection connection) throws SQLException {
        create(connection, List.of((everywhere() ? "VIEW" : "TABLE") + " seg_deal AS " + deals(), "VIEW " + links()));
    }

    /** Makes the table of target roles beside those. */
    void writeProfiles(DuckDBConnection connection) throws SQLException {
        create(connection, List.of("TABLE " + profiles()));
    }

    /**
     * As that, but nobody asks more of an opportunity than what became of it and when, nor when a role ended:
     * {@code seg_held} has every role that somebody ever had on any opportunity once, since when at first.
     */
    void writeHeld(DuckDBConnection connection) throws SQLException {
        create(
                connection,
                List.of(
                        "TABLE seg_deal AS SELECT n, outcome, open, closed FROM (" + deals() + ")",
                        "VIEW seg_held AS " + new SeatSql(sight, false, true).held()));
    }

    private static void create(DuckDBConnection connection, List<String> all) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var each : all) {
                statement.execute("CREATE OR REPLACE TEMP " + each);
            }
        }
    }

    /** Where all there are may be meant they are read twice: that costs less than to write them down. */
    private boolean everywhere() {
        return which == Which.STANDING && contact == null;
    }

    private SeatSql seats() {
        return new SeatSql(sight, which == Which.PEOPLE_OF_OPEN, everywhere());
    }

    private String links() {
        return "seg_link AS " + seats().links();
    }

    private String deals() {
        var open = criteria.words().code(Outcome.OPEN);
        return "SELECT s.n, s.solution, s.type, s.stage, s.canonical, s.outcome, s.outcome = " + open
                + " AS open, s.entered, s.pos, s.opened, " + closing(open) + ", " + atTerms(open, "amount") + ", "
                + atTerms(open, "currency") + " FROM stay s" + closings()
                + (terms() ? " LEFT JOIN term t ON t.n = s.n AND " + stands("t") : "") + " WHERE " + stands("s")
                + " AND " + meant(open) + " AND " + criteria.ofStay("s") + " AND "
                + criteria.ofTerms("s", "t", sight)
                + (contact == null
                        ? ""
                        : " AND s.n IN (SELECT l.n FROM seat l WHERE l.person = " + person(contact) + ")");
    }

    /** Of closed ones as they were closed; of open ones where terms are read. */
    private String atTerms(int open, String column) {
        return terms()
                ? "CASE WHEN s.outcome = %1$d THEN t.%2$s ELSE s.%2$s END AS %2$s".formatted(open, column)
                : "CASE WHEN s.outcome <> %1$d THEN s.%2$s END AS %2$s".formatted(open, column);
    }

    /** Only what was closed is looked up in canonical stages, and only where somebody asks for it. */
    private String closings() {
        return which.closings ? " JOIN canonical_stay c ON c.n = s.n AND " + stands("c") : "";
    }

    private String closing(int open) {
        return which.closings
                ? "CASE WHEN c.outcome <> " + open + " THEN c.entered END AS closed, c.pos AS closed_pos"
                : "NULL::BIGINT AS closed, NULL::BIGINT AS closed_pos";
    }

    private boolean terms() {
        return which.amounts || criteria.asksMore();
    }

    private String meant(int open) {
        return switch (which) {
            case ALL, ENDED, PEOPLE_OF_OPEN, STANDING -> "true";
            case OPEN, OPEN_WITH_AMOUNTS -> "s.outcome = " + open;
            case CLOSED, SHARES -> "c.outcome <> " + open + " AND " + Sight.within("c.entered", closed);
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
