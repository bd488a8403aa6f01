package io.cascata.query.attribution;

import io.cascata.query.attribution.model.Kinds;
import io.cascata.query.deals.Criteria;
import io.cascata.query.deals.Sight;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The touches that are eligible, in {@code att_pair}, one row for each touch of a person and opportunity: touches under
 * every identity of the person, that are not suppressed, within the window, while the person had not left for good. Of
 * several opportunities of one account the matching solution comes first; later touches belong to those open then.
 */
record EligibleTouches(Eligible eligible, Kinds kinds, Sight sight, long valuedAt) {

    List<String> statements() {
        return List.of(words(), ofMembers(), pairs(), shared(), ofMatchingSolution(), claims(), ofOpenDeals());
    }

    private String seen(String table) {
        return "%1$s.pos <= %2$d AND %1$s.happened <= %3$d"
                .formatted(table, sight.knownAt(), Math.min(sight.asOf(), valuedAt));
    }

    private static String words() {
        return "CREATE OR REPLACE TEMP TABLE att_word AS SELECT row_number() OVER (ORDER BY text) AS code, text FROM"
                + " (SELECT channel AS text FROM touch UNION SELECT kind FROM touch UNION SELECT campaign FROM touch"
                + " WHERE campaign IS NOT NULL)";
    }

    /** The last word on who somebody is, of a visitor a lead or a contact, of a lead a contact: once known, it always was so. */
    private String latest(String who) {
        return "(SELECT %1$s AS who, arg_max_null(lead, pos) AS lead, arg_max_null(contact, pos) AS contact"
                        .formatted(who)
                + " FROM identity i WHERE " + who + " IS NOT NULL AND i.pos <= " + sight.knownAt() + " GROUP BY 1)";
    }

    private String ofMembers() {
        return ofEverybody() + " WHERE contact IN (SELECT contact FROM att_member)";
    }

    /** The statement that fills {@code att_touch} with the touches of all people, and of accounts without any. */
    String ofEverybody() {
        return "CREATE OR REPLACE TEMP TABLE att_touch AS SELECT * FROM (SELECT t.pos, t.happened, t.channel, t.kind, t.campaign, t.solution, t.team,"
                + " t.account,"
                + " coalesce(t.contact, l.contact, v.contact, vl.contact) AS contact FROM touch t"
                + " LEFT JOIN " + latest("of_lead") + " l ON l.who = t.lead"
                + " LEFT JOIN " + latest("visitor") + " v ON v.who = t.visitor AND t.contact IS NULL AND t.lead IS NULL"
                + " LEFT JOIN " + latest("of_lead") + " vl ON vl.who = v.lead"
                + " WHERE " + seen("t") + (eligible.allTeams() ? "" : " AND t.team = 'MARKETING'")
                + " AND NOT EXISTS (SELECT 1 FROM " + rules() + " s WHERE "
                + "(s.touch IS NULL OR s.touch = t.touch) AND (s.source IS NULL OR s.source = t.source)"
                + " AND (s.channel IS NULL OR s.channel = t.channel) AND (s.kind IS NULL OR s.kind = t.kind)"
                + " AND (s.campaign IS NULL OR s.campaign = t.campaign)))";
    }

    private String rules() {
        return "(SELECT * FROM (SELECT * FROM suppression r WHERE r.pos <= " + sight.knownAt()
                + " QUALIFY row_number() OVER (PARTITION BY suppression ORDER BY pos DESC) = 1) WHERE NOT lifted)";
    }

    private String pairs() {
        var end = "coalesce(d.closed, " + valuedAt + ")";
        var lookBack = eligible.lookBack();
        boolean atTouch = eligible.roleTime() == RoleTime.AT_TOUCH && eligible.population() != Population.ACCOUNT;
        return "CREATE OR REPLACE TEMP TABLE att_pair AS SELECT m.d, m.m, t.pos, t.happened, c.code AS channel, k.code AS kind,"
                + " coalesce(g.code, 0) AS campaign, t.solution = w.text AS same,"
                + " t.happened >= d.opened AND t.happened <= coalesce(d.closed, t.happened) AS open_then"
                + " FROM att_touch t JOIN att_member m ON m.contact = t.contact JOIN att_deal d ON d.d = m.d"
                + " JOIN word w ON w.code = d.solution"
                + " JOIN att_word c ON c.text = t.channel JOIN att_word k ON k.text = t.kind"
                + " LEFT JOIN att_word g ON g.text = t.campaign"
                + (atTouch
                        ? " JOIN att_piece p ON p.d = m.d AND p.contact = m.contact AND p.since <= t.happened AND p.until > t.happened"
                        : "")
                + " WHERE t.happened <= " + end + " AND t.happened <= m.left_at"
                + (lookBack == null ? "" : " AND t.happened >= " + end + " - " + micros(lookBack));
    }

    static long micros(Duration duration) {
        return TimeUnit.MICROSECONDS.convert(duration);
    }

    private static String shared() {
        return "CREATE OR REPLACE TEMP TABLE att_shared AS SELECT p.pos, d.account, bool_or(coalesce(p.same, false)) AS same,"
                + " bool_or(p.open_then) AS open_then FROM att_pair p JOIN att_deal d ON d.d = p.d WHERE p.pos IN"
                + " (SELECT pos FROM att_pair GROUP BY pos HAVING count(*) > 1) GROUP BY ALL HAVING count(*) > 1";
    }

    private static String others(String claim) {
        return "DELETE FROM att_pair p USING att_shared s, att_deal d WHERE s.pos = p.pos AND d.d = p.d"
                + " AND d.account = s.account AND s." + claim + " AND NOT coalesce(p." + claim + ", false)";
    }

    private static String ofMatchingSolution() {
        return others("same");
    }

    /** The first touch and the lead creation of every opportunity that shares a touch: these it keeps. */
    private String claims() {
        var creates = "(kind IN " + codes(kinds.forms()) + " OR (campaign > 0 AND kind NOT IN " + codes(kinds.visits())
                + "))";
        return "CREATE OR REPLACE TEMP TABLE att_claim AS SELECT p.d, arg_min(p.pos, (p.happened, p.pos)) AS first,"
                + " arg_min(p.pos, (p.happened, p.pos)) FILTER (" + creates
                + ") AS creation FROM att_pair p WHERE p.d IN"
                + " (SELECT d FROM att_pair q JOIN att_shared s ON s.pos = q.pos) GROUP BY p.d";
    }

    private static String codes(Set<String> texts) {
        return "(SELECT code FROM att_word WHERE text IN ("
                + Stream.concat(Stream.of(""), texts.stream())
                        .map(Criteria::text)
                        .sorted()
                        .collect(Collectors.joining(", "))
                + "))";
    }

    private static String ofOpenDeals() {
        return others("open_then") + " AND NOT EXISTS (SELECT 1 FROM att_claim a WHERE a.d = p.d"
                + " AND (a.first = p.pos OR a.creation = p.pos))";
    }
}
