package io.cascata.query.attribution;

import java.util.List;
import java.util.stream.Stream;

/**
 * Which events are responsible for another influence on the opportunities in {@code att_differing}: those of their
 * journeys, of the origin of their leads, and of the touches of their accounts, each where that differs.
 */
record InfluenceSql(ResponsibleSql journeys) {

    private static final String TEAMS = "('MARKETING', 'SALES', 'SALES_DEVELOPMENT')";

    /** What is looked at from one viewpoint stays in tables {@code att_then_…} or {@code att_now_…}. */
    record Kept(String side, SourceSql sources) {

        /**
         * Touches of every team, {@code what} 1; leads and people of the opportunities; touches of accounts, and until when
         * they count for an opportunity. {@code person} is a contact in eight bytes.
         */
        List<String> everyTeam() {
            return List.of(
                    table("seen") + "SELECT 1 AS what, d, pos, person FROM (" + ResponsibleSql.pairs() + ")",
                    table("touched") + "SELECT account, pos, happened, hash(contact) AS person FROM ("
                            + sources.ofAccounts() + ") WHERE team IN " + TEAMS,
                    table("closing") + "SELECT d, account, coalesce(closed, " + EligiblePeople.NEVER
                            + ") AS closed FROM att_deal WHERE wanted",
                    table("lead") + "SELECT DISTINCT l.d, l.lead FROM (" + sources.leads()
                            + ") l JOIN att_deal d ON d.d = l.d WHERE d.wanted",
                    table("person") + "SELECT d, contact FROM att_member WHERE wanted");
        }

        /** Touches that the question asks for. */
        String asked() {
            return "INSERT INTO att_" + side + "_seen SELECT 2, d, pos, person FROM (" + ResponsibleSql.pairs() + ")";
        }

        private String table(String name) {
            return "CREATE OR REPLACE TEMP TABLE att_" + side + "_" + name + " AS ";
        }
    }

    /** What must be there before {@link #happened} is asked. */
    List<String> statements() {
        return journeys.statements("SELECT what, d, pos, person FROM (SELECT *, 1 AS side FROM (" + seen("then")
                + ") UNION ALL SELECT *, 2 AS side FROM (" + seen("now")
                + ")) GROUP BY what, d, pos, person HAVING min(side) = max(side)");
    }

    /** What was looked at from one side of differing opportunities; touches of their accounts are {@code what} 3. */
    private static String seen(String side) {
        return ("SELECT what, d, pos, person FROM att_%1$s_seen SEMI JOIN (FROM att_differing WHERE journey) USING (d)"
                        + " UNION ALL SELECT 3, c.d, t.pos, t.person FROM att_%1$s_closing c JOIN att_differing f"
                        + " ON f.d = c.d JOIN att_%1$s_touched t ON t.account = c.account AND t.happened <= c.closed"
                        + " WHERE f.account")
                .formatted(side);
    }

    /** A select of the numbers of opportunities and the positions of events; every differing one is in it at least once. */
    String happened() {
        var more = Stream.concat(
                Stream.of(
                        "SELECT p.d, e.pos FROM att_differing_pair p JOIN contact_account e ON hash(e.contact) = p.person"
                                + " WHERE p.what = 3 AND " + journeys.people().ofOne("e.pos", "e.happened")),
                ofLeads().map(each -> "SELECT p.d, e.pos FROM att_differing p JOIN " + each + " AND p.lead"));
        return journeys.happened() + more.map(each -> " UNION " + each).reduce("", String::concat);
    }

    private Stream<String> ofLeads() {
        var happened = " WHERE " + journeys.people().ofOne("e.pos", "e.happened");
        var people = both("person") + " x ON x.d = p.d JOIN ";
        return Stream.of(
                "deal x ON x.n = p.d JOIN lead_origin e ON e.opportunity = x.opportunity" + happened,
                both("lead") + " x ON x.d = p.d JOIN lead_origin e ON e.lead = x.lead" + happened,
                people + "contact_account e ON e.contact = x.contact" + happened,
                people + "identity e ON e.contact = x.contact WHERE e.of_lead IS NOT NULL AND "
                        + journeys.people().ofOne("e.pos"));
    }

    private static String both(String name) {
        return "(FROM att_then_" + name + " UNION FROM att_now_" + name + ")";
    }
}
