package io.cascata.query.attribution;

import io.cascata.query.deals.Sight;

/** What touches count for in a report: a number for each, and the texts that the numbers stand for. */
record KeySql(By by, Sight sight) {

    /** Which role a person had from when to when: until there was another, and of members the first from ever on. */
    private static final String ROLES = "SELECT m.m, x.role, CASE WHEN x.place = 1 AND m.role_pos IS NOT NULL THEN -"
            + EligiblePeople.NEVER
            + " ELSE x.since END AS since, x.until FROM att_member m JOIN (SELECT d, contact, role,"
            + " since, coalesce(lead(since) OVER story, " + EligiblePeople.NEVER
            + ") AS until, row_number() OVER story AS"
            + " place FROM att_piece WINDOW story AS (PARTITION BY d, contact ORDER BY since, pos)) x ON x.d = m.d AND"
            + " x.contact = m.contact WHERE m.wanted";

    /** Deal, member, position, time, channel, kind, campaign and key of the eligible touches, in their order. */
    String touches() {
        return "SELECT p.d, p.m, t.pos, t.happened, t.channel, t.kind, t.campaign, " + key() + " AS key FROM att_pair p"
                + " JOIN att_touch t ON t.n = p.n" + joins() + " ORDER BY p.d, p.n";
    }

    private String key() {
        return switch (by) {
            case CHANNEL -> "t.channel";
            case KIND -> "t.kind";
            case CAMPAIGN -> "t.campaign";
            case SOLUTION -> "d.solution";
            case TYPE -> "d.type";
            case OPPORTUNITY -> "p.d";
            case TOUCH -> "p.pos";
            case STAGE, CONTENT, ROLE, TEAM -> "coalesce(c.code, 0)";
        };
    }

    /**
     * What holds at the time of a touch is looked up first, and joined as a whole: with further conditions in a left join
     * the engine compares every row with every other.
     */
    private String joins() {
        return switch (by) {
            case CHANNEL, KIND, CAMPAIGN, OPPORTUNITY, TOUCH -> "";
            case SOLUTION, TYPE -> " JOIN att_deal d ON d.d = p.d";
            case STAGE ->
                " LEFT JOIN (SELECT p.d, p.n, k.canonical AS code FROM att_pair p"
                        + " JOIN canonical_stay k ON k.n = p.d AND " + sight.known("k")
                        + " AND k.entered <= p.happened AND (k.left_at > p.happened OR k.left_pos > "
                        + sight.knownAt() + ")) c ON c.d = p.d AND c.n = p.n";
            case CONTENT -> " JOIN touch u ON u.pos = p.pos LEFT JOIN att_content c ON c.text = u.content";
            case TEAM -> " LEFT JOIN att_team c ON c.text = t.team";
            case ROLE ->
                " LEFT JOIN (SELECT p.m, p.n, r.code FROM att_pair p"
                        + " JOIN (" + ROLES + ") x ON x.m = p.m AND p.happened >= x.since AND p.happened < x.until"
                        + " JOIN att_role r ON r.text = x.role) c ON c.m = p.m AND c.n = p.n";
        };
    }

    /** What must be there before the touches are read. */
    String dictionary() {
        return switch (by) {
            case CONTENT ->
                "CREATE OR REPLACE TEMP TABLE att_content AS SELECT row_number() OVER (ORDER BY text) AS code, text FROM"
                        + " (SELECT DISTINCT content AS text FROM touch WHERE content IS NOT NULL)";
            case TEAM ->
                "CREATE OR REPLACE TEMP TABLE att_team AS SELECT row_number() OVER (ORDER BY text) AS code, text FROM"
                        + " (SELECT DISTINCT team AS text FROM touch)";
            case ROLE ->
                "CREATE OR REPLACE TEMP TABLE att_role AS SELECT row_number() OVER (ORDER BY text) AS code, text FROM"
                        + " (SELECT DISTINCT role AS text FROM contact_role)";
            case CHANNEL, KIND, CAMPAIGN, SOLUTION, TYPE, STAGE, OPPORTUNITY, TOUCH -> "SELECT 1";
        };
    }

    /** The texts of keys, as key and text. */
    String texts() {
        return switch (by) {
            case CHANNEL, KIND, CAMPAIGN -> "SELECT code, text FROM touch_word";
            case CONTENT -> "SELECT code, text FROM att_content";
            case ROLE -> "SELECT code, text FROM att_role";
            case TEAM -> "SELECT code, text FROM att_team";
            case SOLUTION, TYPE, STAGE -> "SELECT code, text FROM word";
            case OPPORTUNITY -> "SELECT d, opportunity FROM att_deal";
            case TOUCH -> "SELECT DISTINCT t.pos, t.touch FROM touch t SEMI JOIN att_pair p ON p.pos = t.pos";
        };
    }
}
