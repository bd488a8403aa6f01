package io.cascata.query.attribution;

import io.cascata.query.deals.Sight;
import java.util.List;

/**
 * Who leads and visitors turned out to be, in {@code att_lead} and {@code att_visitor}: the contact by the last word on
 * each, of a visitor directly or through a lead. Once known, it always was so.
 */
record Identities(Sight sight) {

    List<String> statements() {
        return List.of(
                "CREATE OR REPLACE TEMP TABLE att_lead AS " + latest("of_lead"),
                "CREATE OR REPLACE TEMP TABLE att_visitor AS SELECT v.who, coalesce(v.contact, l.contact) AS contact FROM ("
                        + latest("visitor") + ") v LEFT JOIN att_lead l ON l.who = v.lead");
    }

    private String latest(String who) {
        return "SELECT " + who + " AS who, arg_max_null(lead, pos) AS lead, arg_max_null(contact, pos) AS contact"
                + " FROM identity WHERE " + who + " IS NOT NULL AND pos <= " + sight.knownAt() + " GROUP BY 1";
    }

    /**
     * A select of these columns and the contact, or none, of all touches {@code t} that are not suppressed and meet a
     * condition. Each kind of name is joined by itself: with further conditions in a left join the engine compares every
     * row with every other.
     */
    static String touches(String columns, String condition) {
        var select = "SELECT " + columns + ", ";
        var from = " FROM touch t ANTI JOIN att_suppressed s ON s.pos = t.pos";
        var where = " WHERE " + condition + " AND t.contact IS ";
        return select + "t.contact" + from + where + "NOT NULL UNION ALL " + select + "l.contact" + from
                + " LEFT JOIN att_lead l ON l.who = t.lead" + where + "NULL AND t.lead IS NOT NULL UNION ALL " + select
                + "v.contact" + from + " LEFT JOIN att_visitor v ON v.who = t.visitor" + where
                + "NULL AND t.lead IS NULL";
    }
}
