package io.cascata.query.segment;

import io.cascata.query.deals.Sight;

/** The contacts who did something, under whatever name they were met: who it was holds at every time once it is known. */
record TouchedPeople(Sight sight) {

    private String latest(String who) {
        return "(SELECT " + who + " AS who, arg_max_null(lead, pos) AS lead, arg_max_null(contact, pos) AS contact"
                + " FROM identity WHERE " + who + " IS NOT NULL AND pos <= " + sight.knownAt() + " GROUP BY 1)";
    }

    /** A select of contact, time and position of every touch of a contact. */
    String select() {
        return since(Long.MIN_VALUE);
    }

    /** The same from a time on. Most touches tell whose they are; names are looked up for the others alone. */
    String since(long time) {
        var seen = "t.pos <= " + sight.knownAt() + " AND t.happened <= " + sight.asOf()
                + (time == Long.MIN_VALUE ? "" : " AND t.happened >= " + time);
        var visitors = "(SELECT v.who, coalesce(v.contact, l.contact) AS contact FROM " + latest("visitor")
                + " v LEFT JOIN " + latest("of_lead") + " l ON l.who = v.lead)";
        return "SELECT t.contact, t.happened, t.pos FROM touch t WHERE t.contact IS NOT NULL AND " + seen
                + " UNION ALL SELECT CASE WHEN t.lead IS NULL THEN v.contact ELSE l.contact END, t.happened, t.pos FROM"
                + " touch t LEFT JOIN " + latest("of_lead") + " l ON l.who = t.lead LEFT JOIN " + visitors
                + " v ON v.who = t.visitor WHERE t.contact IS NULL AND (CASE WHEN t.lead IS NULL THEN v.contact ELSE"
                + " l.contact END) IS NOT NULL AND " + seen;
    }
}
