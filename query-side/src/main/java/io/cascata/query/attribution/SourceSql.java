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

    String beforeSales() {
        var ofMarketing = " FILTER (t.team = 'MARKETING')";
        var ofSales = " FILTER (t.team IN ('SALES', 'SALES_DEVELOPMENT'))";
        var first = "arg_min(t.pos, t.happened)";
        return "SELECT d, CASE WHEN marketing < coalesce(sales, " + EligiblePeople.NEVER + ") THEN 'MARKETING'"
                + " WHEN sales IS NOT NULL THEN 'SALES' END AS team, CASE team WHEN 'MARKETING' THEN marketing_pos ELSE"
                + " sales_pos END FROM (SELECT d.d, min(t.happened)" + ofMarketing + " AS marketing, min(t.happened)"
                + ofSales + " AS sales, " + first + ofMarketing + " AS marketing_pos, " + first + ofSales
                + " AS sales_pos " + ofAccounts() + " GROUP BY d.d)";
    }

    /** The touches {@code t} of the account of an opportunity {@code d} until its closing, as {@code FROM … WHERE …}. */
    String ofAccounts() {
        return "FROM att_touch t LEFT JOIN (SELECT contact, arg_max(account, (happened, pos)) AS account"
                + " FROM contact_account c WHERE " + seen("c") + " GROUP BY contact) a ON a.contact = t.contact"
                + " JOIN att_deal d ON d.account = coalesce(t.account, a.account)"
                + " WHERE t.happened <= coalesce(d.closed, t.happened)";
    }
}
