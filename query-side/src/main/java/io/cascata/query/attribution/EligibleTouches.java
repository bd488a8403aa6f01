package io.cascata.query.attribution;

import io.cascata.query.attribution.model.Kinds;
import io.cascata.query.deals.Sight;
import io.cascata.query.facts.Words;
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
 * {@code words} are those of touches.
 */
record EligibleTouches(Eligible eligible, Kinds kinds, Words words, Sight sight, long valuedAt) {

    List<String> statements() {
        return Stream.of(
                        new Identities(sight).statements(),
                        List.of(
                                suppressed(),
                                pairs(),
                                shared(),
                                ofMatchingSolution(),
                                yielding(),
                                claims(),
                                ofOpenDeals()))
                .flatMap(List::stream)
                .toList();
    }

    private String seen(String table) {
        return "%1$s.pos <= %2$d AND %1$s.happened <= %3$d"
                .formatted(table, sight.knownAt(), Math.min(sight.asOf(), valuedAt));
    }

    /** The statement that fills {@code att_touch} with the touches of all people, and of accounts without any. */
    String ofEverybody() {
        return "CREATE OR REPLACE TEMP TABLE att_touch AS "
                + Identities.touches("t.pos, t.happened, t.team, t.account", allowed());
    }

    private String allowed() {
        return seen("t") + (eligible.allTeams() ? "" : " AND t.team = 'MARKETING'");
    }

    /** By position: compared with the rules inside the other statement, all touches would be gathered by all their texts. */
    private String suppressed() {
        return "CREATE OR REPLACE TEMP TABLE att_suppressed AS SELECT t.pos FROM " + TouchTables.SPELT
                + " t JOIN (SELECT * FROM ("
                + "SELECT * FROM suppression WHERE pos <= " + sight.knownAt()
                + " QUALIFY row_number() OVER (PARTITION BY suppression ORDER BY pos DESC) = 1) WHERE NOT lifted) s ON "
                + suppresses("s", "t");
    }

    /** Whether a touch meets the criteria of a suppression. */
    static String suppresses(String suppression, String touch) {
        return Stream.of("touch", "source", "channel", "kind", "campaign")
                .map(column -> "(%1$s.%3$s IS NULL OR %1$s.%3$s = %2$s.%3$s)".formatted(suppression, touch, column))
                .collect(Collectors.joining(" AND "));
    }

    private String pairs() {
        boolean atTouch = eligible.roleTime() == RoleTime.AT_TOUCH && eligible.population() != Population.ACCOUNT;
        return "CREATE OR REPLACE TEMP TABLE att_pair AS SELECT m.d, m.m, m.rivalry, t.pos, t.happened, t.channel, t.kind,"
                + " t.campaign, coalesce(t.solution = m.solution, false) AS same, " + creates() + " AS creates,"
                + " t.happened >= m.opened AND t.happened <= coalesce(m.closed, t.happened) AS open_then FROM ("
                + Identities.touches("t.pos, t.happened, t.channel, t.kind, t.campaign, t.solution", allowed())
                + ") t JOIN (" + claimants() + ") m ON m.contact = t.contact AND t.happened <= m.until"
                + (atTouch
                        ? " JOIN att_piece p ON p.d = m.d AND p.contact = m.contact AND p.since <= t.happened AND p.until > t.happened"
                        : "")
                + (eligible.lookBack() == null ? "" : " WHERE t.happened >= m.begins");
    }

    private String claimants() {
        var lookBack = eligible.lookBack();
        var begins = lookBack == null
                ? ""
                : ", " + new LookBack(lookBack, eligible.calendar()).begin("coalesce(m.closed, " + valuedAt + ")")
                        + " AS begins";
        return "SELECT m.*, r.rivalry" + begins + " FROM att_member m LEFT JOIN att_rivalry r ON r.contact = m.contact"
                + " AND r.account = m.account WHERE m.wanted OR r.rivalry IS NOT NULL";
    }

    private String creates() {
        return "(t.kind IN " + codes(kinds.forms()) + " OR (t.campaign <> " + Words.NONE + " AND t.kind NOT IN "
                + codes(kinds.visits()) + "))";
    }

    private String codes(Set<String> texts) {
        return Stream.concat(Stream.of(Words.NONE), texts.stream().map(words::code))
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", ", "(", ")"));
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

    private static String ofMatchingSolution() {
        return "DELETE FROM att_pair p USING att_shared s WHERE " + yields("same");
    }

    private static String yielding() {
        return "CREATE OR REPLACE TEMP TABLE att_yield AS SELECT p.d, p.pos FROM att_pair p JOIN att_shared s ON "
                + yields("open_then");
    }

    /** The first touch and the lead creation of every opportunity that has to yield touches: these it keeps. */
    private static String claims() {
        return "CREATE OR REPLACE TEMP TABLE att_claim AS SELECT d, arg_min(pos, (happened, pos)) AS first,"
                + " arg_min(pos, (happened, pos)) FILTER (creates) AS creation FROM att_pair SEMI JOIN att_yield USING (d)"
                + " GROUP BY d";
    }

    private static String ofOpenDeals() {
        return "DELETE FROM att_pair p USING att_yield y WHERE y.d = p.d AND y.pos = p.pos"
                + " AND NOT EXISTS (SELECT 1 FROM att_claim a WHERE a.d = p.d AND (a.first = p.pos OR a.creation = p.pos))";
    }
}
