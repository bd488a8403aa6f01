package io.cascata.query.attribution;

import io.cascata.query.deals.Sight;
import java.util.List;

/**
 * Whose touches count for which opportunity: {@code att_member} has one row for each person of an opportunity, with until
 * when touches count; {@code att_piece} tells which role they had from when to when; {@code att_rivalry} has the people
 * whose touches several opportunities of one account lay claim to.
 */
record EligiblePeople(Eligible eligible, Sight sight, long valuedAt) {

    static final long NEVER = 4_000_000_000_000_000_000L;

    List<String> statements() {
        return List.of(pieces(), members(), rivalries());
    }

    private String seen(String table) {
        return "%1$s.pos <= %2$d AND %1$s.happened <= %3$d"
                .formatted(table, sight.knownAt(), Math.min(sight.asOf(), valuedAt));
    }

    /** Roles added by mistake are left out, with all that became of them. */
    private String pieces() {
        return "CREATE OR REPLACE TEMP TABLE att_piece AS WITH told AS MATERIALIZED (SELECT d.d, r.*,"
                + " count(*) FILTER (r.what = 'ADDED') OVER story AS spell, lead(r.happened) OVER story AS until"
                + " FROM contact_role r JOIN att_deal d ON d.opportunity = r.opportunity WHERE " + seen("r")
                + " WINDOW story AS (PARTITION BY d.d, r.contact ORDER BY r.happened, r.pos))"
                + " SELECT d, contact, role, pos, happened AS since, coalesce(until, " + NEVER + ") AS until FROM told"
                + " ANTI JOIN (SELECT d, contact, spell FROM told WHERE mistake) USING (d, contact, spell)"
                + " WHERE what <> 'REMOVED'";
    }

    private String members() {
        return "CREATE OR REPLACE TEMP TABLE att_member AS SELECT row_number() OVER ()::INTEGER AS m, h.*, d.wanted, d.account,"
                + " d.opened, d.closed, w.text AS solution, least(h.left_at, coalesce(d.closed, " + valuedAt
                + ")) AS until FROM ("
                + people() + ") h JOIN att_deal d ON d.d = h.d JOIN word w ON w.code = d.solution";
    }

    private String people() {
        return switch (eligible.population()) {
            case OCR -> holders();
            case PRIMARY -> "FROM (" + holders() + ") SEMI JOIN (" + primary() + ") USING (d, contact)";
            case ACCOUNT -> ofAccount();
        };
    }

    /** {@code role_pos} is the event that gave somebody the first role. */
    private String holders() {
        return "SELECT p.d, p.contact, max(p.until) AS left_at, arg_min(p.pos, p.since) AS role_pos"
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
        return "SELECT d.d, a.contact, " + NEVER + " AS left_at, NULL::BIGINT AS role_pos"
                + " FROM (SELECT contact, arg_max(account, (happened, pos)) AS account FROM contact_account c WHERE "
                + seen("c") + " GROUP BY contact) a JOIN att_deal d ON d.account = a.account";
    }

    private static String rivalries() {
        return "CREATE OR REPLACE TEMP TABLE att_rivalry AS SELECT row_number() OVER ()::INTEGER AS rivalry, contact, account"
                + " FROM att_member GROUP BY contact, account HAVING count(*) > 1";
    }
}
