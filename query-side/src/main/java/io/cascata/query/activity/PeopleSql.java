package io.cascata.query.activity;

import io.cascata.query.viewpoint.InvalidQuestion;
import java.util.Arrays;
import java.util.Locale;

/** How many people there were, and who they are, in SQL: each person once, a lead that is a contact is that contact. */
record PeopleSql(ThingSql things) {

    /** What is counted. */
    enum Count {
        CONTACTS,
        LEADS,
        PEOPLE;

        /** Throws {@link InvalidQuestion} where there is no such number. */
        static Count parse(String text) {
            return Arrays.stream(values())
                    .filter(number -> number.field().equals(text.strip().toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new InvalidQuestion("number", "neither contacts, leads nor people: " + text));
        }

        /** What it is called in the answer. */
        String field() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private String counted(Count number) {
        var contact = "kind = " + things.words().code(Kind.CONTACT);
        return "known AND "
                + switch (number) {
                    case CONTACTS -> contact;
                    case LEADS -> "NOT (" + contact + ") AND NOT tied";
                    case PEOPLE -> "(" + contact + " OR NOT tied)";
                };
    }

    /** How many contacts, leads that are none, and people there are. */
    String counts() {
        return "SELECT count(*) FILTER (" + counted(Count.CONTACTS) + "), count(*) FILTER (" + counted(Count.LEADS)
                + "), count(*) FILTER (" + counted(Count.PEOPLE) + ") FROM (" + things.people() + ")";
    }

    /** Those that a number counts, with the addresses of their events. */
    String rows(Count number) {
        return "SELECT kind, id, account, lead, make_timestamp(since) AS since, make_timestamp(active) AS active,"
                + " '/api/events?tags=' || kind || '=' || url_encode(id) AS events FROM (SELECT lower(w.text) AS kind, "
                + ThingSql.id("p.thing") + " AS id, " + ThingSql.id("a.account") + " AS account, "
                + ThingSql.id("l.lead") + " AS lead, p.since, o.active FROM (FROM (" + things.people() + ") WHERE "
                + counted(number) + ") p JOIN " + HappeningProjection.WORD + " w ON w.code = p.kind JOIN ("
                + things.active("true", Kind.CONTACT, Kind.LEAD) + ") o USING (thing) LEFT JOIN ("
                + things.last("account", "true", Kind.CONTACT, Kind.LEAD) + ") a USING (thing) LEFT JOIN ("
                + things.last("lead", "true", Kind.CONTACT) + ") l USING (thing)) ORDER BY kind, id";
    }
}
