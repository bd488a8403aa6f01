package io.cascata.query.segment;

import static io.cascata.query.deals.Criteria.text;
import static java.util.stream.Collectors.joining;

import io.cascata.query.deals.DraftedModels;
import io.cascata.query.deals.Sight;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a segment over the tables of {@link Committees}; every row carries the addresses of its events. */
record SegmentSql(SegmentQuestion question, Sight sight) {

    private static final String OPPORTUNITY =
            "d.opportunity, d.name, d.account, d.solution, d.type, d.stage, d.canonical, d.outcome";
    private static final String PERSON_LINK = "'/api/contacts/' || url_encode(l.contact) || '/opportunities'";
    private static final String PERSON = PERSON_LINK + " AS person_opportunities";
    private static final String EVENTS = event("l.pos") + " AS role_event, " + event("d.pos") + " AS stage_event";

    /** The two columns that a list is ordered by and read on from. */
    static List<String> keys(Segment segment) {
        return switch (segment) {
            case MEMBERS, NOT_ENGAGED -> List.of("contact", "opportunity");
            case EXCLUSIONS -> List.of("contact", "kind");
            case MISSING_ROLES -> List.of("opportunity", "role");
            case LINKS -> List.of("position", "contact");
        };
    }

    String of(Segment segment) {
        return switch (segment) {
            case MEMBERS -> members();
            case EXCLUSIONS -> exclusions();
            case MISSING_ROLES -> missing();
            case NOT_ENGAGED -> notEngaged();
            case LINKS -> links();
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
        return "(d.stage = " + text(stage) + " OR d.canonical = " + text(DraftedModels.canonical(stage)) + ")";
    }

    private String wanted() {
        return inStage() + " AND " + equal("l.role", question.role()) + " AND "
                + equal("l.contact", question.contact());
    }

    private String standing(String joined) {
        return " FROM seg_link l JOIN seg_deal d ON d.opportunity = l.opportunity" + joined
                + " WHERE d.open AND l.until IS NULL AND " + wanted();
    }

    private String members() {
        return "SELECT l.contact, l.role, make_timestamp(l.since) AS role_since, " + OPPORTUNITY
                + ", make_timestamp(d.entered) AS in_stage_since, " + PERSON + ", " + EVENTS + standing("");
    }

    private String exclusions() {
        var kinds = question.kinds().stream()
                .distinct()
                .map(kind -> "(" + text(kind) + ")")
                .collect(joining(", "));
        return "SELECT x.contact, k.kind, x.opportunities, x.since, x.person_opportunities, x.role_event"
                + " FROM (SELECT l.contact, count(*) AS opportunities, make_timestamp(min(greatest(l.since, d.opened)))"
                + " AS since, any_value(" + PERSON_LINK + ") AS person_opportunities, " + event("min(l.pos)")
                + " AS role_event" + standing("") + " GROUP BY l.contact) x CROSS JOIN (VALUES " + kinds + ") k(kind)";
    }

    /** Roles with fewer people than the profile wants; heads beyond that help no other role. */
    private String missing() {
        return "SELECT " + OPPORTUNITY + ", p.role, p.heads AS wanted, p.present, p.heads - p.present AS missing,"
                + " p.titles AS job_titles, " + event("p.pos") + " AS profile_event,"
                + " '/api/opportunities/' || url_encode(d.opportunity) || '/coverage' AS coverage"
                + " FROM seg_deal d JOIN " + presence() + " p ON p.opportunity = d.opportunity"
                + " WHERE d.open AND p.present < p.heads AND " + inStage() + " AND "
                + equal("p.role", question.role());
    }

    private static String presence() {
        return "(SELECT p.opportunity, p.role, p.heads, p.titles, p.pos, count(l.contact) AS present FROM seg_profile p"
                + " LEFT JOIN seg_link l ON l.opportunity = p.opportunity AND l.role = p.role AND l.until IS NULL"
                + " GROUP BY p.opportunity, p.role, p.heads, p.titles, p.pos)";
    }

    private String notEngaged() {
        var lately = Sight.micros(question.at().minus(Duration.ofDays(question.days())));
        return "SELECT l.contact, l.role, make_timestamp(l.since) AS role_since, " + OPPORTUNITY
                + ", make_timestamp(t.last) AS last_touch, " + PERSON + ", "
                + "CASE WHEN t.contact IS NOT NULL THEN " + event("t.pos") + " END AS touch_event, " + EVENTS
                + standing(" LEFT JOIN " + lastTouches() + " t ON t.contact = l.contact")
                + " AND (t.last IS NULL OR t.last < " + lately + ")";
    }

    private String lastTouches() {
        return "(SELECT contact, max(happened) AS last, arg_max(pos, (happened, pos)) AS pos FROM ("
                + new TouchedPeople(sight).select() + ") GROUP BY contact)";
    }

    /** The last role of everybody on every opportunity; the position is that of what changed last. */
    private String links() {
        return "SELECT l.contact, l.role, make_timestamp(l.since) AS role_since, make_timestamp(l.until) AS role_until, "
                + OPPORTUNITY + ", make_timestamp(d.entered) AS in_stage_since, d.open AND l.until IS NULL AS active,"
                + " greatest(l.pos, coalesce(l.until_pos, 0), d.pos) AS position, " + EVENTS
                + " FROM (SELECT * FROM seg_link QUALIFY row_number() OVER (PARTITION BY opportunity, contact"
                + " ORDER BY since DESC, pos DESC) = 1) l JOIN seg_deal d ON d.opportunity = l.opportunity WHERE "
                + wanted();
    }
}
