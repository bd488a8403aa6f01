package io.cascata.query.attribution;

import io.cascata.query.deals.SightSql;
import io.cascata.query.export.FlatTable;
import java.util.List;

/** Touches, roles and people as flat tables. */
final class TouchFlatTables {

    private TouchFlatTables() {}

    static List<FlatTable> all() {
        return List.of(
                new FlatTable.Selected(
                        "touches",
                        "One touch: who it was, through which channel, about what; join contact with roles.",
                        (connection, seen) -> touches(seen)),
                new FlatTable.Selected(
                        "roles",
                        "One contact in one role on one opportunity, from when until when; still held where there is no end.",
                        (connection, seen) -> roles(seen)),
                new FlatTable.Selected(
                        "identities",
                        "A visitor or a lead turned out to be this lead or contact.",
                        (connection, seen) -> identities(seen)));
    }

    private static String touches(SightSql seen) {
        return "SELECT t.touch, make_timestamp(t.happened) AS happened_at, t.source, t.channel, t.kind, t.campaign, t.content,"
                + " t.team, t.solution, t.contact, t.lead, t.visitor, t.account, t.pos AS position FROM "
                + TouchTables.SPELT
                + " t WHERE "
                + seen.seesEvent("t");
    }

    private static String roles(SightSql seen) {
        return "SELECT opportunity, contact, role, make_timestamp(happened) AS from_at, make_timestamp(ended) AS until_at,"
                + " ended_by, by_mistake, pos AS position FROM (SELECT r.*, lead(r.happened) OVER w AS ended,"
                + " lead(r.what) OVER w AS ended_by, coalesce(lead(r.mistake) OVER w, false) AS by_mistake"
                + " FROM contact_role r WHERE " + seen.seesEvent("r")
                + " WINDOW w AS (PARTITION BY r.opportunity, r.contact ORDER BY r.happened, r.pos))"
                + " WHERE what <> 'REMOVED'";
    }

    private static String identities(SightSql seen) {
        return "SELECT i.visitor, i.of_lead, i.lead, i.contact, make_timestamp(i.happened) AS happened_at,"
                + " i.pos AS position FROM identity i WHERE " + seen.seesEvent("i");
    }
}
