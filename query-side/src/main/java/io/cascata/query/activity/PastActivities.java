package io.cascata.query.activity;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import io.cascata.query.activity.Activity.Kind;
import io.cascata.query.deals.Criteria;
import io.cascata.query.deals.Sight;
import io.cascata.query.documents.Cursor;
import io.cascata.query.documents.DocumentQuery;
import io.cascata.query.documents.FieldValue;
import io.cascata.query.facts.FactStore;
import io.cascata.query.viewpoint.Viewpoint;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Tells who was forgotten, how many people there were, and whom sales worked, from any viewpoint: folded from facts. */
final class PastActivities {

    private static final double MICROS_PER_DAY = 86_400_000_000d;

    private final Supplier<FactStore> facts;
    private final Clock clock;

    PastActivities(Supplier<FactStore> facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    /** Something that is asked over the tables of {@link PastThings}. */
    @FunctionalInterface
    private interface Question<T> {

        T ask(DuckDBConnection connection) throws SQLException;
    }

    private <T> T ask(Viewpoint viewpoint, Set<Kind> kinds, Question<T> question) {
        var store = facts.get();
        var sight = Sight.of(viewpoint, store.position());
        return store.read(connection -> {
            PastThings.write(connection, sight, kinds);
            return question.ask(connection);
        });
    }

    Activities.People people(Viewpoint viewpoint) {
        return ask(viewpoint, Set.of(Kind.CONTACT, Kind.LEAD), connection -> {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("SELECT count(*) FILTER (kind = 'CONTACT'), count(*) FILTER"
                            + " (kind = 'LEAD' AND contact IS NULL) FROM act_thing WHERE state IS NOT NULL")) {
                row.next();
                return new Activities.People(row.getLong(1), row.getLong(2), row.getLong(1) + row.getLong(2));
            }
        });
    }

    /** Those idle the longest first. */
    Stagnation.Page forgotten(Viewpoint viewpoint, IdleLimits limits, Kind kind, @Nullable String cursor, int size) {
        var now = requireNonNullElse(viewpoint.asOf(), clock.instant());
        var sql = "SELECT *, floor((" + HappeningProjection.micros(now) + " - last) / " + MICROS_PER_DAY
                + ")::BIGINT AS idle FROM (SELECT t.*, " + lastOf(kind) + " AS last, " + limits.sql("t.canonical")
                + " AS allowed FROM act_thing t WHERE t.kind = '" + kind + "' AND t.state = 'OPEN')"
                + " WHERE idle >= allowed" + beyond("last", true, cursor) + " ORDER BY last, id LIMIT " + (size + 1);
        return ask(viewpoint, PastThings.keepingAlive(kind), connection -> {
            var found = new ArrayList<Stagnation.Forgotten>();
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    found.add(forgotten(kind, rows));
                }
            }
            var page = found.subList(0, Math.min(size, found.size()));
            return new Stagnation.Page(List.copyOf(page), found.size() > size ? cursor(page.getLast()) : null);
        });
    }

    private static String cursor(Stagnation.Forgotten last) {
        return new Cursor(FieldValue.of((double) HappeningProjection.micros(last.active())), last.id()).encoded();
    }

    private static Stagnation.Forgotten forgotten(Kind kind, ResultSet row) throws SQLException {
        var stageSince = (Long) row.getObject("in_stage");
        return new Stagnation.Forgotten(
                kind,
                row.getString("id"),
                row.getString("account"),
                row.getString("stage"),
                stageSince == null ? null : instant(stageSince),
                instant(row.getLong("last")),
                row.getLong("idle"),
                row.getInt("allowed"));
    }

    /** When something last happened to it, or to those that keep it alive. */
    private static String lastOf(Kind kind) {
        return switch (kind) {
            case LEAD, CONTACT -> "t.active";
            case OPPORTUNITY ->
                "greatest(t.active, (SELECT max(p.active) FROM act_part m JOIN act_thing p ON p.kind = 'CONTACT'"
                        + " AND p.id = m.person WHERE m.opportunity = t.id))";
            case ACCOUNT -> "greatest(t.active, (SELECT max(p.active) FROM act_thing p WHERE p.account = t.id))";
        };
    }

    /** Only people who are vetted: contacts of accounts, never leads. */
    Activities.Page worked(Viewpoint viewpoint, DocumentQuery query) {
        var sql = contacts(query);
        return ask(viewpoint, Set.of(Kind.CONTACT, Kind.OPPORTUNITY), connection -> {
            var found = new ArrayList<Activities.Worked>();
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    found.add(worked(rows));
                }
            }
            var page = found.subList(0, Math.min(query.limit(), found.size()));
            return new Activities.Page(
                    List.copyOf(page), found.size() > query.limit() ? cursor(page.getLast(), query) : null);
        });
    }

    private static String contacts(DocumentQuery query) {
        var by = query.sort().equals("account") ? "c.account" : "c.active";
        var open = "SELECT m.person, o.account, list_sort(list(o.id)) AS ids FROM act_part m JOIN act_thing o"
                + " ON o.kind = 'OPPORTUNITY' AND o.id = m.opportunity AND o.state = 'OPEN' GROUP BY 1, 2";
        return "SELECT c.*, w.ids FROM act_thing c LEFT JOIN (" + open + ") w ON w.person = c.id AND w.account ="
                + " c.account WHERE c.kind = 'CONTACT' AND c.state IS NOT NULL AND c.account IS NOT NULL"
                + accounts(query) + beyond(by, query.ascending(), query.cursor()) + " ORDER BY " + by
                + (query.ascending() ? "" : " DESC") + ", c.id LIMIT " + (query.limit() + 1);
    }

    private static String cursor(Activities.Worked last, DocumentQuery query) {
        var value = query.sort().equals("account")
                ? FieldValue.of(last.account())
                : FieldValue.of((double) HappeningProjection.micros(last.active()));
        return new Cursor(value, last.contact()).encoded();
    }

    private static Activities.Worked worked(ResultSet row) throws SQLException {
        var since = (Long) row.getObject("since");
        var opportunities = row.getArray("ids");
        return new Activities.Worked(
                row.getString("id"),
                row.getString("account"),
                row.getString("lead"),
                since == null ? null : instant(since),
                instant(row.getLong("active")),
                opportunities == null
                        ? List.of()
                        : Arrays.stream((Object[]) opportunities.getArray())
                                .map(String::valueOf)
                                .toList());
    }

    private static String accounts(DocumentQuery query) {
        return query.conditions().stream()
                .filter(condition -> condition.field().equals("account"))
                .map(condition -> " AND c.account IN ("
                        + condition.values().stream().map(Criteria::text).collect(Collectors.joining(", ")) + ")")
                .collect(Collectors.joining());
    }

    /** What comes after the row that a cursor stands for. */
    private static String beyond(String column, boolean ascending, @Nullable String cursor) {
        if (cursor == null) {
            return "";
        }
        var at = Cursor.decode(cursor);
        var value = at.value();
        if (value == null) {
            return "";
        }
        var text = value.text();
        var literal =
                text == null ? String.valueOf(requireNonNull(value.number()).longValue()) : Criteria.text(text);
        return " AND (%1$s %2$s %3$s OR (%1$s = %3$s AND id > %4$s))"
                .formatted(column, ascending ? ">" : "<", literal, Criteria.text(at.id()));
    }

    private static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
