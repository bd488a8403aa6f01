package io.cascata.query.attribution;

import io.cascata.query.deals.Sight;

/** What touches count for in a report: a number for each, and the texts that the numbers stand for. */
record KeySql(By by, Sight sight) {

    /** Deal, member, position, time, channel, kind, campaign and key of the eligible touches, in their order. */
    String touches() {
        return "SELECT p.d, p.m, p.pos, p.happened, p.channel, p.kind, p.campaign, " + key() + " AS key FROM att_pair p"
                + " JOIN att_deal d ON d.d = p.d " + joins() + " WHERE d.wanted ORDER BY p.d, p.happened, p.pos";
    }

    private String key() {
        return switch (by) {
            case CHANNEL -> "p.channel";
            case KIND -> "p.kind";
            case CAMPAIGN -> "p.campaign";
            case SOLUTION -> "d.solution";
            case TYPE -> "d.type";
            case OPPORTUNITY -> "p.d";
            case TOUCH -> "p.pos";
            case STAGE -> "coalesce(k.canonical, 0)";
            case CONTENT, ROLE, TEAM -> "coalesce(c.code, 0)";
        };
    }

    private String joins() {
        return switch (by) {
            case CHANNEL, KIND, CAMPAIGN, SOLUTION, TYPE, OPPORTUNITY, TOUCH -> "";
            case STAGE ->
                "LEFT JOIN canonical_stay k ON k.n = d.d AND " + sight.known("k")
                        + " AND k.entered <= p.happened AND (k.left_at > p.happened OR k.left_pos > " + sight.knownAt()
                        + ")";
            case CONTENT -> "JOIN touch t ON t.pos = p.pos LEFT JOIN att_content c ON c.text = t.content";
            case TEAM -> "JOIN touch t ON t.pos = p.pos LEFT JOIN att_team c ON c.text = t.team";
            case ROLE ->
                "JOIN att_member m ON m.m = p.m ASOF LEFT JOIN att_piece x ON x.d = p.d AND x.contact = m.contact"
                        + " AND p.happened >= x.since LEFT JOIN att_piece y ON y.pos = m.role_pos"
                        + " LEFT JOIN att_role c ON c.text = coalesce(x.role, y.role)";
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
