package io.cascata.query.segment;

import io.cascata.query.deals.Sight;

/** The contacts who did something, under whatever name they were met: who it was holds at every time once it is known. */
record TouchedPeople(Sight sight) {

    /** A select of person, time and position of every touch of a contact. */
    String select() {
        return since(Long.MIN_VALUE);
    }

    /** The same from a time on. Most touches tell whose they are; names are looked up for the others alone. */
    String since(long time) {
        var seen = "t.pos <= " + sight.knownAt() + " AND t.happened <= " + sight.asOf()
                + (time == Long.MIN_VALUE ? "" : " AND t.happened >= " + time);
        return "SELECT t.person, t.happened, t.pos FROM encounter t WHERE t.person > 0 AND " + seen
                + " UNION ALL SELECT k.person, t.happened, t.pos FROM encounter t JOIN (" + named()
                + ") k USING (alias) WHERE t.alias > 0 AND " + seen;
    }

    /** The contacts behind leads and visitors, in numbers. */
    private String named() {
        return "SELECT a.number AS alias, b.number AS person FROM (SELECT '" + EncounterProjection.LEAD
                + "' || who AS id, contact FROM " + latest("of_lead") + " UNION ALL SELECT '"
                + EncounterProjection.VISITOR + "' || v.who, coalesce(v.contact, l.contact) FROM " + latest("visitor")
                + " v LEFT JOIN " + latest("of_lead") + " l ON l.who = v.lead) k JOIN " + EncounterProjection.ALIAS
                + " a ON a.id = k.id JOIN " + SeatProjection.PERSON + " b ON b.id = k.contact";
    }

    private String latest(String who) {
        return "(SELECT " + who + " AS who, arg_max_null(lead, pos) AS lead, arg_max_null(contact, pos) AS contact"
                + " FROM identity WHERE " + who + " IS NOT NULL AND pos <= " + sight.knownAt() + " GROUP BY 1)";
    }
}
