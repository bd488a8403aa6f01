package io.cascata.query.attribution;

import io.cascata.query.deals.Sight;
import java.util.List;

/**
 * Whose touches count for which opportunity: {@code att_member} has one row for each person of an opportunity, with when
 * they left for good; {@code att_piece} tells which role they had from when to when.
 */
record EligiblePeople(Eligible eligible, Sight sight, long valuedAt) {

    static final long NEVER = 4_000_000_000_000_000_000L;

    List<String> statements() {
        return List.of(pieces(), members());
    }

    private String seen(String table) {
        return "%1$s.pos <= %2$d AND %1$s.happened <= %3$d"
                .formatted(table, sight.knownAt(), Math.min(sight.asOf(), valuedAt));
    }

    /** Roles added by mistake are left out, with all that became of them. */
    private String pieces() {
        return "CREATE OR REPLACE TEMP TABLE att_piece AS WITH e AS (SELECT d.d, r.* FROM contact_role r"
                + " JOIN att_deal d ON d.opportunity = r.opportunity WHERE " + seen("r") + "),"
                + " w AS (SELECT *, count(*) FILTER (what = 'ADDED') OVER told AS spell, lead(happened) OVER told AS until"
                + " FROM e WINDOW told AS (PARTITION BY d, contact ORDER BY happened, pos)),"
                + " v AS (SELECT *, bool_or(mistake) OVER (PARTITION BY d, contact, spell) AS void FROM w)"
                + " SELECT d, contact, role, pos, happened AS since, coalesce(until, " + NEVER + ") AS until FROM v"
                + " WHERE what <> 'REMOVED' AND NOT void";
    }

    private String members() {
        var select = "CREATE OR REPLACE TEMP TABLE att_member AS SELECT row_number() OVER () AS m, * FROM ";
        return switch (eligible.population()) {
            case OCR -> select + "(" + holders() + ")";
            case PRIMARY -> select + "(" + holders() + ") SEMI JOIN (" + primary() + ") USING (d, contact)";
            case ACCOUNT -> select + "(" + ofAccount() + ")";
        };
    }

    private String holders() {
        return "SELECT p.d, p.contact, min(p.since) AS joined, max(p.until) AS left_at, arg_min(p.role, p.since) AS role, arg_min(p.pos, p.since) AS role_pos"
                + " FROM att_piece p JOIN att_deal d ON d.d = p.d GROUP BY p.d, p.contact" + atClose();
    }

    private String atClose() {
        return eligible.roleTime() == RoleTime.AT_CLOSE
                ? " HAVING bool_or(p.since <= coalesce(d.closed, %1$d) AND p.until > coalesce(d.closed, %1$d))"
                        .formatted(valuedAt)
                : "";
    }

    private String primary() {
        return "SELECT d, contact FROM (SELECT d.d, c.contact FROM primary_contact c"
                + " JOIN att_deal d ON d.opportunity = c.opportunity WHERE " + seen("c")
                + " AND c.happened <= coalesce(d.closed, " + valuedAt + ")"
                + " QUALIFY row_number() OVER (PARTITION BY d.d ORDER BY c.happened DESC, c.pos DESC) = 1)"
                + " WHERE contact IS NOT NULL";
    }

    private String ofAccount() {
        return "SELECT d.d, a.contact, NULL::BIGINT AS joined, " + NEVER
                + " AS left_at, NULL::VARCHAR AS role, NULL::BIGINT AS role_pos"
                + " FROM (SELECT contact, arg_max(account, (happened, pos)) AS account FROM contact_account c WHERE "
                + seen("c") + " GROUP BY contact) a JOIN att_deal d ON d.account = a.account";
    }
}
