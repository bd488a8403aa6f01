package io.cascata.query.change;

import io.cascata.query.deals.Sight;

/** What exactly one of two sights sees, in SQL. */
public record Between(Sight then, Sight now) {

    /** Whether that is so of what has this position and this business time. */
    public String ofOne(String position, String time) {
        return seen(then, position, time) + " <> " + seen(now, position, time) + settled(position);
    }

    /** Where both see the same business time, only positions between them differ: whole blocks of others are not read. */
    private String settled(String position) {
        return then.asOf() == now.asOf()
                ? " AND %1$s > %2$d AND %1$s <= %3$d"
                        .formatted(
                                position,
                                Math.min(then.knownAt(), now.knownAt()),
                                Math.max(then.knownAt(), now.knownAt()))
                : "";
    }

    /** The same of what holds at every business time once it is known. */
    public String ofOne(String position) {
        return "(" + position + " <= " + then.knownAt() + ") <> (" + position + " <= " + now.knownAt() + ")";
    }

    private static String seen(Sight sight, String position, String time) {
        return "(" + position + " <= " + sight.knownAt() + " AND " + time + " <= " + sight.asOf() + ")";
    }

    /**
     * A select of the numbers of opportunities and the positions of the moves and changed terms in their own histories; a
     * position that is both stands there twice.
     */
    public String ofDeals() {
        return "SELECT e.n, e.pos FROM move e WHERE " + ofOne("e.pos", "e.entered")
                + " UNION ALL SELECT e.n, e.pos FROM term e WHERE " + ofOne("e.pos", "e.entered");
    }

    /** The same of what was told of their accounts. */
    public String ofAccounts() {
        return "SELECT d.n, a.pos FROM account a JOIN deal d ON d.account = a.account WHERE " + ofOne("a.pos");
    }
}
