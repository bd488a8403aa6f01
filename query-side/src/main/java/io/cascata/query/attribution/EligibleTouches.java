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
 * The touches that are eligible, in {@code att_pair}, one row for each touch of a person and a wanted opportunity: touches
 * under every identity of the person, that are not suppressed, within the window, while the person had not left for good. Of
 * several opportunities of one account the matching solution comes first; later touches belong to those open then.
 * {@code words} are those of touches.
 */
record EligibleTouches(Eligible eligible, Kinds kinds, Words words, Sight sight, long valuedAt) {

    private static final String SAME = "coalesce(t.solution = m.solution, false)";
    private static final String OPEN_THEN = "(t.happened >= m.opened AND t.happened <= m.closed)";

    /** What is written down on the way is narrow, and of wanted opportunities alone: there may be many times more of others. */
    List<String> statements() {
        return Stream.of(
                        new Identities(sight).statements(),
                        List.of(suppressed(), touches(), claimants(), shared(), standing()),
                        ofTeams("true"))
                .flatMap(List::stream)
                .toList();
    }

    /** What leaves those of marketing alone, where touches of every team were selected. */
    static List<String> ofMarketing() {
        return ofTeams("p.marketing");
    }

    private static List<String> ofTeams(String teams) {
        return List.of(claims(teams), pairs(teams));
    }

    private String seen(String table) {
        return "%1$s.pos <= %2$d AND %1$s.happened <= %3$d"
                .formatted(table, sight.knownAt(), Math.min(sight.asOf(), valuedAt));
    }

    /** The statement that fills {@code att_everybody} with the touches of all people, and of accounts without any. */
    String ofEverybody() {
        return "CREATE OR REPLACE TEMP TABLE att_everybody AS "
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

    /** Those of somebody who is on an opportunity; {@code n} numbers them in their order. */
    private String touches() {
        return "CREATE OR REPLACE TEMP TABLE att_touch AS SELECT row_number() OVER (ORDER BY happened, pos)::INTEGER AS n,"
                + " * FROM ("
                + Identities.touches("t.pos, t.happened, t.channel, t.kind, t.campaign, t.solution, t.team", allowed())
                + ") SEMI JOIN att_member USING (contact)";
    }

    private String claimants() {
        var lookBack = eligible.lookBack();
        var begins = lookBack == null
                ? ""
                : ", " + new LookBack(lookBack, eligible.calendar()).begin("coalesce(m.closed, " + valuedAt + ")")
                        + " AS begins";
        return "CREATE OR REPLACE TEMP TABLE att_claimant AS SELECT m.d, m.m, m.contact, m.wanted, m.solution, m.opened,"
                + " coalesce(m.closed, " + EligiblePeople.NEVER + ") AS closed, m.until, r.rivalry" + begins
                + " FROM att_member m LEFT JOIN att_rivalry r ON r.contact = m.contact AND r.account = m.account"
                + " WHERE m.wanted OR r.rivalry IS NOT NULL";
    }

    /** Each touch {@code t} with whoever {@code m} may lay claim to it, as {@code FROM}. */
    private String claimed() {
        boolean atTouch = eligible.roleTime() == RoleTime.AT_TOUCH && eligible.population() != Population.ACCOUNT;
        return " FROM att_touch t JOIN att_claimant m ON m.contact = t.contact AND t.happened <= m.until"
                + (eligible.lookBack() == null ? "" : " AND t.happened >= m.begins")
                + (atTouch
                        ? " JOIN att_piece p ON p.d = m.d AND p.contact = m.contact AND p.since <= t.happened AND p.until > t.happened"
                        : "");
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

    /** What one opportunity of several has the better claim to. */
    private String shared() {
        return "CREATE OR REPLACE TEMP TABLE att_shared AS SELECT t.n, m.rivalry, bool_or(" + SAME
                + ") AS same, bool_or("
                + OPEN_THEN + ") AS open_then" + claimed() + " WHERE m.rivalry IS NOT NULL GROUP BY t.n, m.rivalry"
                + " HAVING same OR open_then";
    }

    /** The claims of wanted opportunities, without those that yield to one with the matching solution. */
    private String standing() {
        return "CREATE OR REPLACE TEMP TABLE att_standing AS SELECT m.d, m.m, t.n, t.pos, t.happened,"
                + " t.team = 'MARKETING' AS marketing, "
                + creates() + " AS creates, s.open_then IS TRUE AND NOT " + OPEN_THEN + " AS yields" + claimed()
                + " LEFT JOIN att_shared s ON s.n = t.n AND s.rivalry = m.rivalry WHERE m.wanted AND (s.same IS NOT TRUE OR "
                + SAME + ")";
    }

    /** The first touch and the lead creation of every opportunity: these it keeps where it has to yield touches. */
    private static String claims(String teams) {
        return "CREATE OR REPLACE TEMP TABLE att_claim AS SELECT p.d, min(p.n) AS first, min(p.n) FILTER (p.creates) AS"
                + " creation FROM att_standing p WHERE " + teams + " GROUP BY p.d";
    }

    private static String pairs(String teams) {
        return "CREATE OR REPLACE TEMP TABLE att_pair AS SELECT p.d, p.m, p.n, p.pos, p.happened FROM att_standing p WHERE NOT p.yields"
                + " AND " + teams
                + " UNION ALL SELECT p.d, p.m, p.n, p.pos, p.happened FROM att_standing p JOIN att_claim a"
                + " ON a.d = p.d WHERE p.yields AND (p.n = a.first OR p.n = a.creation) AND " + teams;
    }
}
