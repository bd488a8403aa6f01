package io.cascata.query.deals;

import io.cascata.events.id.CampaignId;
import io.cascata.events.value.Outcome;
import io.cascata.query.facts.Words;

/**
 * The opportunities of a campaign in SQL: those of whose people somebody was touched by it, or came in by it as a lead. As
 * in attribution, people are known under every name, roles added by mistake are none, and what was suppressed, came after
 * somebody had left for good or after the closing does not count.
 */
record CampaignSql(CampaignId campaign, Words words, Sight sight) {

    /** A select of the numbers of the opportunities. */
    String deals() {
        return "WITH reached AS (" + reached() + ") SELECT x.n FROM deal x JOIN (" + holders()
                + ") h ON h.opportunity = x.opportunity JOIN reached c ON c.contact = h.contact"
                + " LEFT JOIN canonical_stay k ON k.n = x.n AND " + sight.sees("k") + " AND " + sight.standing("k")
                + " AND k.outcome <> " + words.code(Outcome.OPEN)
                + " WHERE c.happened <= coalesce(h.until, c.happened) AND c.happened <= coalesce(k.entered, c.happened)";
    }

    private String seen(String table) {
        return sight.sql().seesEvent(table);
    }

    /** Everybody whom the campaign reached and who has or had a role, with when they left for good. */
    private String holders() {
        return "SELECT opportunity, contact, CASE WHEN bool_or(gone IS NULL) THEN NULL ELSE max(gone) END AS until FROM"
                + " (SELECT opportunity, contact, spell, max(happened) FILTER (what = 'REMOVED') AS gone FROM ("
                + spells() + ") GROUP BY ALL HAVING NOT bool_or(mistake)) GROUP BY ALL";
    }

    /** What was said of roles; from one joining to the next is one spell. */
    private String spells() {
        return "SELECT r.*, count(*) FILTER (what = 'ADDED') OVER (PARTITION BY opportunity, contact"
                + " ORDER BY happened, pos) AS spell FROM contact_role r WHERE " + seen("r")
                + " AND r.contact IN (SELECT contact FROM reached)";
    }

    private String reached() {
        return "SELECT coalesce(t.contact, l.contact, v.contact, vl.contact) AS contact, t.happened FROM (" + touches()
                + " UNION ALL " + leads() + ") t LEFT JOIN " + known("of_lead") + " l ON l.who = t.lead LEFT JOIN "
                + known("visitor") + " v ON v.who = CASE WHEN t.contact IS NULL AND t.lead IS NULL THEN t.visitor END"
                + " LEFT JOIN " + known("of_lead") + " vl ON vl.who = v.lead";
    }

    private String touches() {
        return "SELECT t.happened, t.contact, t.lead, t.visitor FROM spelt_touch t WHERE t.campaign = " + name()
                + " AND "
                + seen("t") + " AND NOT EXISTS (SELECT 1 FROM " + suppressions() + " s WHERE"
                + " (s.touch IS NULL OR s.touch = t.touch) AND (s.source IS NULL OR s.source = t.source)"
                + " AND (s.channel IS NULL OR s.channel = t.channel) AND (s.kind IS NULL OR s.kind = t.kind)"
                + " AND (s.campaign IS NULL OR s.campaign = t.campaign))";
    }

    private String suppressions() {
        return "(SELECT * FROM (SELECT * FROM suppression r WHERE r.pos <= " + sight.knownAt()
                + " QUALIFY row_number() OVER (PARTITION BY suppression ORDER BY pos DESC) = 1) WHERE NOT lifted)";
    }

    private String leads() {
        return "SELECT o.happened, NULL AS contact, o.lead, NULL AS visitor FROM lead_origin o WHERE o.campaign = "
                + name() + " AND " + seen("o");
    }

    /** The last word on who somebody is; once known, it always was so. */
    private String known(String who) {
        return "(SELECT i." + who
                + " AS who, arg_max_null(i.lead, i.pos) AS lead, arg_max_null(i.contact, i.pos) AS contact"
                + " FROM identity i WHERE i." + who + " IS NOT NULL AND i.pos <= " + sight.knownAt() + " GROUP BY 1)";
    }

    private String name() {
        return Criteria.text(campaign.value());
    }
}
