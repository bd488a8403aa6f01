package io.cascata.query.segment;

import static io.cascata.query.deals.Criteria.text;
import static io.cascata.query.segment.Committees.person;
import static io.cascata.query.segment.Committees.role;
import static io.cascata.query.segment.Committees.word;
import static java.util.stream.Collectors.joining;

import io.cascata.query.deals.DraftedModels;
import io.cascata.query.deals.Sight;
import io.cascata.query.facts.Latest;
import io.cascata.query.segment.Committees.Which;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A segment over the tables of {@link Committees}: {@link #rows} by which it is ordered and cut into pages, and
 * {@link #columns} of what is shown of those on a page, with the addresses of their events.
 */
record SegmentSql(SegmentQuestion question, Sight sight) {

    private static final String OPPORTUNITY = "x.opportunity, x.name, x.account, " + word("p.solution")
            + " AS solution, " + word("p.type") + " AS type, " + word("p.stage") + " AS stage, "
            + word("p.canonical") + " AS canonical, " + word("p.outcome") + " AS outcome";
    private static final String OF_OPPORTUNITY = " FROM page p JOIN deal x ON x.n = p.n";
    private static final String PERSON = "'/api/contacts/' || url_encode(p.contact) || '/opportunities'";
    private static final String MEMBER =
            "p.contact, " + role("p.role") + " AS role, make_timestamp(p.since) AS role_since, ";
    private static final String EVENTS =
            event("p.role_pos") + " AS role_event, " + event("p.stage_pos") + " AS stage_event";
    private static final String DEAL =
            "d.n, d.solution, d.type, d.stage, d.canonical, d.outcome, d.open, d.entered," + " d.pos AS stage_pos";
    private static final String ROLE = "l.role, l.since, l.until, l.pos AS role_pos";

    /** The two columns that a list is ordered by and read on from. */
    static List<String> keys(Segment segment) {
        return switch (segment) {
            case MEMBERS, NOT_ENGAGED -> List.of("contact", "opportunity");
            case PEOPLE -> List.of("contact", "role_pos");
            case EXCLUSIONS -> List.of("contact", "kind");
            case MISSING_ROLES -> List.of("opportunity", "role");
            case LINKS -> List.of("position", "contact");
        };
    }

    /** Whether closed opportunities have rows too. */
    static Which which(Segment segment) {
        return segment == Segment.LINKS ? Which.STANDING : Which.OPEN;
    }

    String rows(Segment segment) {
        return switch (segment) {
            case MEMBERS -> members();
            case PEOPLE -> people();
            case EXCLUSIONS -> exclusions();
            case MISSING_ROLES -> missing();
            case NOT_ENGAGED -> "SELECT * FROM (" + members() + ") ANTI JOIN (" + engaged() + ") USING (person)";
            case LINKS ->
                "SELECT b.id AS contact, k.* EXCLUDE (n), " + DEAL + " FROM near k JOIN seg_deal d ON d.n = k.n"
                        + " JOIN person b ON b.number = k.person";
        };
    }

    /** As {@code columns FROM page p …}. */
    String columns(Segment segment) {
        return switch (segment) {
            case MEMBERS ->
                MEMBER + OPPORTUNITY + ", make_timestamp(p.entered) AS in_stage_since, " + PERSON
                        + " AS person_opportunities, " + EVENTS;
            case PEOPLE ->
                "p.contact, p.opportunities, make_timestamp(p.since) AS since, " + PERSON + " AS person_opportunities, "
                        + event("p.role_pos") + " AS role_event";
            case EXCLUSIONS ->
                "p.contact, p.kind, p.opportunities, make_timestamp(p.since) AS since, " + PERSON
                        + " AS person_opportunities, " + event("p.role_pos") + " AS role_event";
            case MISSING_ROLES ->
                OPPORTUNITY + ", p.role, p.heads AS wanted, p.present, p.heads - p.present AS missing,"
                        + " p.titles AS job_titles, " + event("p.profile_pos") + " AS profile_event,"
                        + " '/api/opportunities/' || url_encode(p.opportunity) || '/coverage' AS coverage";
            case NOT_ENGAGED ->
                MEMBER + OPPORTUNITY + ", make_timestamp(t.last) AS last_touch, " + PERSON
                        + " AS person_opportunities, CASE WHEN t.person IS NOT NULL THEN " + event("t.pos")
                        + " END AS touch_event, " + EVENTS;
            case LINKS ->
                MEMBER + "make_timestamp(p.until) AS role_until, " + OPPORTUNITY
                        + ", make_timestamp(p.entered) AS in_stage_since, p.active, p.position, " + EVENTS;
        };
    }

    String from(Segment segment) {
        return switch (segment) {
            case PEOPLE, EXCLUSIONS -> " FROM page p";
            case NOT_ENGAGED -> OF_OPPORTUNITY + " LEFT JOIN (" + lastTouches() + ") t ON t.person = p.person";
            case MEMBERS, MISSING_ROLES, LINKS -> OF_OPPORTUNITY;
        };
    }

    private static String event(String position) {
        return "'/api/events?after=' || (" + position + " - 1) || '&limit=1'";
    }

    private static String equal(String column, @Nullable String value) {
        return value == null ? "true" : column + " = " + text(value);
    }

    private String inStage() {
        var stage = question.stage();
        if (stage == null) {
            return "true";
        }
        return "(d.stage = " + code(stage) + " OR d.canonical = " + code(DraftedModels.canonical(stage)) + ")";
    }

    private static String code(String word) {
        return "(SELECT code FROM word WHERE text = " + text(word) + ")";
    }

    private String wanted() {
        var role = question.role();
        var contact = question.contact();
        return inStage()
                + (role == null ? "" : " AND l.role = (SELECT code FROM seat_word WHERE text = " + text(role) + ")")
                + (contact == null ? "" : " AND l.person = " + person(contact));
    }

    private String members() {
        return "SELECT b.id AS contact, l.person, " + ROLE + ", " + DEAL
                + ", x.opportunity FROM seg_link l JOIN seg_deal d"
                + " ON d.n = l.n JOIN deal x ON x.n = l.n JOIN person b ON b.number = l.person WHERE d.open"
                + " AND l.until IS NULL AND " + wanted();
    }

    private String standing() {
        return " FROM seg_link l JOIN seg_deal d ON d.n = l.n WHERE d.open AND l.until IS NULL AND " + wanted();
    }

    private String people() {
        return "SELECT x.*, b.id AS contact FROM (SELECT l.person, count(*) AS opportunities,"
                + " min(greatest(l.since, d.opened)) AS since, min(l.pos) AS role_pos" + standing()
                + " GROUP BY l.person) x JOIN person b ON b.number = x.person";
    }

    private String exclusions() {
        var kinds = question.kinds().stream()
                .distinct()
                .map(kind -> "(" + text(kind) + ")")
                .collect(joining(", "));
        return "SELECT x.*, k.kind FROM (" + people() + ") x CROSS JOIN (VALUES " + kinds + ") k(kind)";
    }

    /** Roles with fewer people than the profile wants; heads beyond that help no other role. */
    private String missing() {
        return "SELECT " + DEAL + ", x.opportunity, p.role, p.heads, p.titles, p.pos AS profile_pos,"
                + " coalesce(l.present, 0) AS present FROM seg_deal d JOIN deal x ON x.n = d.n JOIN seg_profile p ON p.solution = d.solution"
                + " AND p.type = d.type LEFT JOIN (SELECT n, role, count(*) AS present FROM seg_link WHERE until IS NULL"
                + " GROUP BY n, role) l ON l.n = d.n AND l.role = p.role_code WHERE d.open AND coalesce(l.present, 0) < p.heads"
                + " AND " + inStage() + " AND " + equal("p.role", question.role());
    }

    private String engaged() {
        var lately = Sight.micros(question.at().minus(Duration.ofDays(question.days())));
        return "SELECT person FROM (" + new TouchedPeople(sight).since(lately) + ")";
    }

    private String lastTouches() {
        return "SELECT person, max(happened) AS last, " + Latest.of("pos", "t") + " AS pos FROM ("
                + new TouchedPeople(sight).select()
                + ") t WHERE person IN (SELECT person FROM page) GROUP BY person";
    }

    /** The last role of everybody on every opportunity; the position is that of what changed last. */
    String links() {
        return "SELECT l.n, l.person, " + ROLE + ", d.open AND l.until IS NULL AS active,"
                + " greatest(l.pos, coalesce(l.until_pos, 0), d.pos) AS position FROM (SELECT * FROM seg_link WHERE alone"
                + " UNION ALL (FROM seg_link WHERE NOT alone QUALIFY row_number() OVER (PARTITION BY n, person"
                + " ORDER BY since DESC, pos DESC) = 1)) l JOIN seg_deal d ON d.n = l.n WHERE " + wanted();
    }
}
