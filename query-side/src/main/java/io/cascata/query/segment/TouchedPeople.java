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
        return "SELECT * FROM (SELECT coalesce(t.contact, l.contact, v.contact, vl.contact) AS contact, t.happened,"
                + " t.pos FROM touch t LEFT JOIN " + latest("of_lead") + " l ON l.who = t.lead LEFT JOIN "
                + latest("visitor") + " v ON v.who = t.visitor AND t.contact IS NULL AND t.lead IS NULL LEFT JOIN "
                + latest("of_lead") + " vl ON vl.who = v.lead WHERE t.pos <= " + sight.knownAt()
                + " AND t.happened <= " + sight.asOf() + ") WHERE contact IS NOT NULL";
    }
}
