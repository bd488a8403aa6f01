package io.cascata.query.activity;

import io.cascata.query.activity.Activities.Worked;
import io.cascata.query.deals.Criteria;
import io.cascata.query.documents.Cursor;
import io.cascata.query.documents.DocumentCollection;
import io.cascata.query.documents.DocumentCollection.Field;
import io.cascata.query.documents.DocumentQuery;
import io.cascata.query.documents.FieldValue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;

/** Whom sales works: only people who are vetted, contacts of accounts, never leads. */
record WorkList(ThingSql things, DocumentQuery query) {

    /** What the list may be filtered and sorted by. */
    static final DocumentCollection FIELDS = new DocumentCollection(
            "activity",
            List.of(
                    new Field("account", DocumentCollection.Kind.TEXT),
                    new Field("active", DocumentCollection.Kind.NUMBER)));

    Activities.Page read(DuckDBConnection connection) throws SQLException {
        var found = new ArrayList<Worked>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql())) {
            while (rows.next()) {
                found.add(worked(rows));
            }
        }
        var page = List.copyOf(found.subList(0, Math.min(query.limit(), found.size())));
        return new Activities.Page(page, found.size() > query.limit() ? cursor(page.getLast()) : null);
    }

    private String cursor(Worked last) {
        var value = query.sort().equals("account")
                ? FieldValue.of(last.account())
                : FieldValue.of((double) HappeningProjection.micros(last.active()));
        return new Cursor(value, last.contact()).encoded();
    }

    private static Worked worked(ResultSet row) throws SQLException {
        var opportunities = row.getArray("opportunities");
        return new Worked(
                row.getString("id"),
                row.getString("account"),
                row.getString("lead"),
                Activities.instant(row.getLong("since")),
                Activities.instant(row.getLong("active")),
                opportunities == null
                        ? List.of()
                        : Arrays.stream((Object[]) opportunities.getArray())
                                .map(String::valueOf)
                                .sorted()
                                .toList());
    }

    /**
     * Leads and opportunities are looked at only for those on the page, ids only for those near: with one of the values that
     * the page may show.
     */
    private String sql() {
        return "WITH worked AS MATERIALIZED (SELECT * FROM (" + things.last("account", "true", Kind.CONTACT)
                + ") JOIN (" + things.since(Kind.CONTACT) + ") USING (thing)), " + placed() + ", " + near()
                + ", page AS MATERIALIZED (SELECT * FROM (SELECT p.*, " + ThingSql.name("n.id")
                + " AS id FROM near p JOIN " + HappeningProjection.THING + " n ON n.number = p.thing) WHERE "
                + ThingSql.beyond(sortedBy(), query.ascending(), query.cursor()) + order() + ", id LIMIT " + most()
                + "), " + opportunities() + " SELECT p.id, " + ThingSql.id("p.account")
                + " AS account, p.since, o.active, " + ThingSql.id("l.lead")
                + " AS lead, w.opportunities FROM page p JOIN (" + active() + ") o USING (thing) LEFT JOIN ("
                + things.last("lead", "h.thing IN (SELECT thing FROM page)", Kind.CONTACT)
                + ") l USING (thing) LEFT JOIN part_of w ON w.person = p.thing" + order("p.") + ", p.id";
    }

    /** Those meant, with what they are sorted by. */
    private String placed() {
        var named = byAccount() || !accounts().equals("true")
                ? " JOIN (SELECT number AS account, " + ThingSql.name("id") + " AS account_id FROM "
                        + HappeningProjection.THING
                        + " SEMI JOIN worked w ON w.account = number) USING (account)"
                : "";
        var active = byAccount() ? "" : " JOIN (" + things.active("true", Kind.CONTACT) + ") USING (thing)";
        return "placed AS MATERIALIZED (SELECT * FROM worked" + named + active + " WHERE " + accounts() + ")";
    }

    /** Several may have the last value of a page, and their ids say who is on it. */
    private String near() {
        var values = "SELECT " + sortedBy() + " FROM placed WHERE ";
        return "near AS MATERIALIZED (SELECT * FROM placed JOIN (FROM (" + values
                + ThingSql.past(sortedBy(), query.ascending(), query.cursor()) + order() + " LIMIT " + most()
                + ") UNION " + values + ThingSql.beside(sortedBy(), query.cursor()) + ") USING (" + sortedBy() + "))";
    }

    private int most() {
        return query.limit() + 1;
    }

    private String active() {
        return byAccount()
                ? things.active("h.thing IN (SELECT thing FROM page)", Kind.CONTACT)
                : "SELECT thing, active FROM page";
    }

    /** The open ones of the account that somebody on the page takes part in. */
    private String opportunities() {
        var onPage = " IN (SELECT thing FROM page)";
        var told = things.in("told");
        return "told AS MATERIALIZED ("
                + things.told(
                        "h.thing IN (" + things.spoken("h.joined" + onPage, Kind.OPPORTUNITY) + ")", Kind.OPPORTUNITY)
                + "), part AS MATERIALIZED (" + told.parts("greatest(h.joined, h.gone)" + onPage)
                + "), part_of AS (SELECT r.person, list(" + ThingSql.id("r.thing")
                + ") AS opportunities FROM part r JOIN (" + told.last("state", "true", Kind.OPPORTUNITY)
                + ") s ON s.thing = r.thing AND s.state = " + things.words().code(Said.State.OPEN) + " JOIN ("
                + told.last("account", "true", Kind.OPPORTUNITY)
                + ") a ON a.thing = r.thing JOIN page p ON p.thing = r.person AND p.account = a.account GROUP BY 1)";
    }

    private boolean byAccount() {
        return query.sort().equals("account");
    }

    private String sortedBy() {
        return byAccount() ? "account_id" : "active";
    }

    private String order() {
        return order("");
    }

    private String order(String table) {
        return " ORDER BY " + table + sortedBy() + (query.ascending() ? "" : " DESC");
    }

    private String accounts() {
        return query.conditions().stream()
                .filter(condition -> condition.field().equals("account"))
                .map(condition -> "account_id IN ("
                        + condition.values().stream().map(Criteria::text).collect(Collectors.joining(", ")) + ")")
                .findFirst()
                .orElse("true");
    }
}
