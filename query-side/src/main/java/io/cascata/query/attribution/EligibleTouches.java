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
        return Stream.of(
                        new Identities(sight).statements(),
                        List.of(words(), suppressed(), pairs(), shared(), others("same"), claims(), ofOpenDeals()))
                .flatMap(List::stream)
                .toList();
    }

    private String seen(String table) {
        return "%1$s.pos <= %2$d AND %1$s.happened <= %3$d"
                .formatted(table, sight.knownAt(), Math.min(sight.asOf(), valuedAt));
    }

    private String words() {
        return "CREATE OR REPLACE TEMP TABLE att_word AS SELECT row_number() OVER (ORDER BY text)::INTEGER AS code, text, text IN ("
                + texts(kinds.forms()) + ") AS form, text IN (" + texts(kinds.visits())
                + ") AS visit FROM (SELECT channel AS text FROM touch UNION SELECT kind FROM touch UNION SELECT campaign FROM touch"
                + " WHERE campaign IS NOT NULL)";
    }

    /** The statement that fills {@code att_touch} with the touches of all people, and of accounts without any. */
    String ofEverybody() {
        return "CREATE OR REPLACE TEMP TABLE att_touch AS "
                + Identities.touches("t.happened, t.team, t.account", allowed());
    }

    private String allowed() {
        return seen("t") + (eligible.allTeams() ? "" : " AND t.team = 'MARKETING'")
                + " AND NOT EXISTS (SELECT 1 FROM att_suppressed s WHERE s.pos = t.pos)";
    }

    /** By position: compared with the rules inside the other statement, all touches would be gathered by all their texts. */
    private String suppressed() {
        return "CREATE OR REPLACE TEMP TABLE att_suppressed AS SELECT t.pos FROM touch t JOIN (SELECT * FROM ("
                + "SELECT * FROM suppression WHERE pos <= " + sight.knownAt()
                + " QUALIFY row_number() OVER (PARTITION BY suppression ORDER BY pos DESC) = 1) WHERE NOT lifted) s ON "
                + "(s.touch IS NULL OR s.touch = t.touch) AND (s.source IS NULL OR s.source = t.source)"
                + " AND (s.channel IS NULL OR s.channel = t.channel) AND (s.kind IS NULL OR s.kind = t.kind)"
                + " AND (s.campaign IS NULL OR s.campaign = t.campaign)";
    }

    private String pairs() {
        var lookBack = eligible.lookBack();
        boolean atTouch = eligible.roleTime() == RoleTime.AT_TOUCH && eligible.population() != Population.ACCOUNT;
        return "CREATE OR REPLACE TEMP TABLE att_pair AS SELECT m.d, m.m, r.rivalry, t.pos, t.happened, c.code AS channel,"
                + " k.code AS kind, coalesce(g.code, 0) AS campaign, coalesce(t.solution = m.solution, false) AS same,"
                + " k.form OR (g.code IS NOT NULL AND NOT k.visit) AS creates, t.happened >= m.opened AND t.happened <= coalesce(m.closed, t.happened) AS open_then FROM ("
                + Identities.touches("t.pos, t.happened, t.channel, t.kind, t.campaign, t.solution", allowed())
                + ") t JOIN att_member m ON m.contact = t.contact AND t.happened <= m.until"
                + " LEFT JOIN att_rivalry r ON r.contact = m.contact AND r.account = m.account"
                + " JOIN att_word c ON c.text = t.channel JOIN att_word k ON k.text = t.kind"
                + " LEFT JOIN att_word g ON g.text = t.campaign"
                + (atTouch
                        ? " JOIN att_piece p ON p.d = m.d AND p.contact = m.contact AND p.since <= t.happened AND p.until > t.happened"
                        : "")
                + (lookBack == null
                        ? ""
                        : " WHERE t.happened >= coalesce(m.closed, " + valuedAt + ") - " + micros(lookBack));
    }

    static long micros(Duration duration) {
        return TimeUnit.MICROSECONDS.convert(duration);
    }

    private static String shared() {
        return "CREATE OR REPLACE TEMP TABLE att_shared AS SELECT pos, rivalry, bool_or(same) AS same,"
                + " bool_or(open_then) AS open_then FROM att_pair WHERE rivalry IS NOT NULL GROUP BY pos, rivalry"
                + " HAVING count(*) > 1";
    }

    /** Whether another opportunity has the better claim to what a pair {@code p} shares with it. */
    private static String yields(String claim) {
        return "s.pos = p.pos AND s.rivalry = p.rivalry AND s." + claim + " AND NOT p." + claim;
    }

    private static String others(String claim) {
        return "DELETE FROM att_pair p USING att_shared s WHERE " + yields(claim);
    }

    /** The first touch and the lead creation of every opportunity that has to yield touches: these it keeps. */
    private static String claims() {
        return "CREATE OR REPLACE TEMP TABLE att_claim AS SELECT d, arg_min(pos, (happened, pos)) AS first,"
                + " arg_min(pos, (happened, pos)) FILTER (creates) AS creation FROM att_pair SEMI JOIN"
                + " (SELECT p.d FROM att_pair p, att_shared s WHERE " + yields("open_then") + ") USING (d) GROUP BY d";
    }

    private static String texts(Set<String> texts) {
        return Stream.concat(Stream.of(""), texts.stream())
                .map(Criteria::text)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String ofOpenDeals() {
        return others("open_then") + " AND NOT EXISTS (SELECT 1 FROM att_claim a WHERE a.d = p.d"
                + " AND (a.first = p.pos OR a.creation = p.pos))";
    }
}
