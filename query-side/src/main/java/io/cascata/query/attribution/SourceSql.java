package io.cascata.query.attribution;

import io.cascata.query.deals.Sight;

/**
 * Sources of opportunities that no eligible touch tells, by the origin of leads and by who touched the account first:
 * opportunity, team and position of the event.
 */
record SourceSql(AttributionQuestion question, Sight sight) {

    private String seen(String table) {
        return "%1$s.pos <= %2$d AND %1$s.happened <= %3$d"
                .formatted(table, sight.knownAt(), Math.min(sight.asOf(), Sight.micros(question.valuedAt())));
    }

    /** The origin of the lead that became the opportunity, else of the first lead that one of its people was. */
    String ofLeads() {
        var team = "CASE WHEN o.campaign IS NOT NULL OR o.way IN ('FORM', 'FEED') THEN 'MARKETING'"
                + " WHEN o.way = 'MANUAL' THEN 'SALES' END";
        var order = "(l.place, o.happened, o.pos)";
        return "SELECT l.d, arg_min_null(" + team + ", " + order + "), arg_min(o.pos, " + order + ") FROM (" + leads()
                + ") l JOIN lead_origin o ON o.lead = l.lead AND o.way IS NOT NULL AND " + seen("o") + " GROUP BY l.d";
    }

    /** Opportunity, lead and which of both it is; those who became it or are among its people. */
    String leads() {
        return "SELECT d.d, x.lead, 0 AS place FROM lead_origin x JOIN att_deal d ON d.opportunity = x.opportunity"
                + " WHERE " + seen("x")
                + " UNION ALL SELECT m.d, i.of_lead, 1 FROM identity i JOIN att_member m ON m.contact = i.contact"
                + " WHERE i.of_lead IS NOT NULL AND i.pos <= " + sight.knownAt();
    }

    /** The first touches of an account are looked up once for all its opportunities: they count if it had not closed. */
    String beforeSales() {
        return "SELECT d, CASE WHEN marketing.happened < coalesce(sales.happened, " + EligiblePeople.NEVER
                + ") THEN 'MARKETING' WHEN sales IS NOT NULL THEN 'SALES' END AS team, CASE team WHEN 'MARKETING' THEN"
                + " marketing.pos ELSE sales.pos END FROM (SELECT d.d, " + inTime("marketing") + ", " + inTime("sales")
                + " FROM att_deal d JOIN (SELECT account, " + first("marketing", "'MARKETING'") + ", "
                + first("sales", "'SALES', 'SALES_DEVELOPMENT'") + " FROM (" + ofAccounts()
                + ") t GROUP BY account) f ON f.account = d.account WHERE d.wanted)";
    }

    private static String first(String name, String teams) {
        return "min({'happened': t.happened, 'pos': t.pos}) FILTER (t.team IN (" + teams + ")) AS " + name;
    }

    private static String inTime(String name) {
        return "CASE WHEN f.%1$s.happened <= coalesce(d.closed, f.%1$s.happened) THEN f.%1$s END AS %1$s"
                .formatted(name);
    }

    /** The touches of everybody, with the account that they are of. */
    String ofAccounts() {
        return "SELECT t.pos, t.happened, t.team, t.contact, coalesce(t.account, a.account) AS account"
                + " FROM att_everybody t LEFT JOIN (SELECT contact, arg_max(account, (happened, pos)) AS account"
                + " FROM contact_account c WHERE " + seen("c") + " GROUP BY contact) a ON a.contact = t.contact";
    }
}
