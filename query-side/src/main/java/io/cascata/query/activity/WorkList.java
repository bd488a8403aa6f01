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

    /** Leads and opportunities are looked at only for those on the page. */
    private String sql() {
        return "WITH page AS MATERIALIZED (SELECT * FROM (SELECT c.*, k.since, o.active, " + ThingSql.id("c.thing")
                + " AS id, " + ThingSql.id("c.account") + " AS account_id FROM ("
                + things.last("account", "true", Kind.CONTACT) + ") c JOIN (" + things.known(Kind.CONTACT)
                + ") k USING (thing) JOIN (" + things.active("true", Kind.CONTACT)
                + ") o USING (thing)) WHERE " + accounts() + " AND "
                + ThingSql.beyond(sortedBy(), query.ascending(), query.cursor()) + order() + " LIMIT "
                + (query.limit() + 1) + "), " + opportunities()
                + " SELECT p.id, p.account_id AS account, p.since, p.active, "
                + ThingSql.id("l.lead") + " AS lead, w.opportunities FROM page p LEFT JOIN ("
                + things.last("lead", "h.thing IN (SELECT thing FROM page)", Kind.CONTACT)
                + ") l USING (thing) LEFT JOIN part_of w ON w.person = p.thing" + order();
    }

    /** The open ones of the account that somebody on the page takes part in. */
    private String opportunities() {
        var meant = "h.thing IN (SELECT thing FROM part)";
        return "part AS MATERIALIZED (" + things.parts("greatest(h.joined, h.gone) IN (SELECT thing FROM page)")
                + "), part_of AS (SELECT r.person, list(" + ThingSql.id("r.thing")
                + ") AS opportunities FROM part r JOIN ("
                + things.last("state", meant, Kind.OPPORTUNITY) + ") s ON s.thing = r.thing AND s.state = "
                + things.words().code(Said.State.OPEN) + " JOIN (" + things.last("account", meant, Kind.OPPORTUNITY)
                + ") a ON a.thing = r.thing JOIN page p ON p.thing = r.person AND p.account = a.account GROUP BY 1)";
    }

    private String sortedBy() {
        return query.sort().equals("account") ? "account_id" : "active";
    }

    private String order() {
        return " ORDER BY " + sortedBy() + (query.ascending() ? "" : " DESC") + ", id";
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
