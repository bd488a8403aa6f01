package io.cascata.query.segment;

import static java.util.stream.Collectors.joining;

import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Outcome;
import io.cascata.query.deals.Criteria;
import io.cascata.query.deals.Sight;
import io.cascata.query.facts.Words;
import io.cascata.query.segment.RolesPresent.Reached;
import io.cascata.query.segment.RolesPresent.Row;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.duckdb.DuckDBConnection;

/** Reads how far opportunities got by roles, over the tables of {@link Committees}. */
record RolesPresentReader(DuckDBConnection connection, Sight sight) {

    private static final List<CanonicalStage> STAGES = Arrays.stream(CanonicalStage.values())
            .filter(stage -> stage.outcome() == Outcome.OPEN || stage.outcome() == Outcome.WON)
            .toList();

    private static final String NAME = "coalesce(m.name, '(nobody)')";

    /** Opportunities and participations by the place of the stage they reached at last. */
    private static final class Sums {

        private final long[] opportunities = new long[STAGES.size()];
        private final long[] participations = new long[STAGES.size()];
        private long won;
        private long lost;

        void add(ResultSet row) throws SQLException {
            int furthest = row.getInt(2);
            opportunities[furthest] += row.getLong(3);
            participations[furthest] += row.getLong(4);
            won += row.getLong(5);
            lost += row.getLong(6);
        }

        Row row(String key, UnaryOperator<String> links) {
            var reached = reached();
            var first = reached.getFirst();
            return new Row(
                    key,
                    first.opportunities(),
                    first.participations(),
                    won,
                    lost,
                    Lift.share(won, won + lost),
                    reached,
                    links.apply(key));
        }

        private List<Reached> reached() {
            var reached = new ArrayList<Reached>();
            long before = 0;
            for (int i = 0; i < STAGES.size(); i++) {
                long there =
                        Arrays.stream(opportunities, i, opportunities.length).sum();
                long people =
                        Arrays.stream(participations, i, participations.length).sum();
                var conversion = i == 0 ? null : Lift.share(there, before);
                reached.add(new Reached(STAGES.get(i).name(), there, people, conversion));
                before = there;
            }
            return reached;
        }
    }

    RolesPresent read(RolesPresent.By by, UnaryOperator<String> links) throws SQLException {
        var sums = new TreeMap<String, Sums>();
        var words = Words.read(connection);
        var counts = "WITH k AS (" + keys(by, "seg_held") + "), g AS MATERIALIZED (SELECT k.key, f.furthest,"
                + " count(*) AS deals, sum(k.people) AS people, count(*) FILTER (d.outcome = " + words.code(Outcome.WON)
                + ") AS won, count(*) FILTER (d.outcome = " + words.code(Outcome.LOST)
                + ") AS lost FROM k JOIN seg_deal d ON d.n = k.n JOIN (" + furthest(sight, words::code)
                + ") f ON f.n = d.n GROUP BY ALL) SELECT " + NAME
                + ", furthest, deals, people, won, lost FROM g LEFT JOIN (" + names(by, "g") + ") m USING (key)";
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(counts)) {
            while (rows.next()) {
                sums.computeIfAbsent(rows.getString(1), key -> new Sums()).add(rows);
            }
        }
        var list = new ArrayList<Row>();
        sums.forEach((key, sum) -> list.add(sum.row(key, links)));
        return new RolesPresent(by, sight.knownAt(), list);
    }

    /** Opportunities whose row bears this name, over the roles of a table. */
    static String having(String name, RolesPresent.By by, String held) {
        return "WITH k AS (" + keys(by, held) + ") SELECT n FROM k LEFT JOIN (" + names(by, "k")
                + ") m USING (key) WHERE " + NAME + " = " + Criteria.text(name);
    }

    /** Opportunity, key in numbers and people, over the roles of a table that somebody had before it was closed. */
    private static String keys(RolesPresent.By by, String held) {
        var present = "SELECT DISTINCT l.n, l.role, l.person FROM " + held + " l JOIN seg_deal d ON d.n = l.n"
                + " WHERE d.closed IS NULL OR l.since <= d.closed";
        return switch (by) {
            case ROLE -> "SELECT n, role AS key, count(*) AS people FROM (" + present + ") GROUP BY n, role";
            case SET ->
                "SELECT d.n, coalesce(r.roles, []::INTEGER[]) AS key, coalesce(r.people, 0) AS people FROM seg_deal d"
                        + " LEFT JOIN (SELECT n, list_sort(list(DISTINCT role)) AS roles, count(DISTINCT person) AS people"
                        + " FROM (" + present + ") GROUP BY n) r ON r.n = d.n";
        };
    }

    /** What the keys of a table are called. */
    private static String names(RolesPresent.By by, String table) {
        return switch (by) {
            case ROLE -> "SELECT code AS key, text AS name FROM seat_word";
            case SET ->
                "SELECT s.key, string_agg(w.text, ' + ' ORDER BY w.text) AS name FROM (SELECT key, unnest(key) AS code FROM"
                        + " (SELECT DISTINCT key FROM " + table
                        + ")) s JOIN seat_word w ON w.code = s.code GROUP BY s.key";
        };
    }

    /** The opportunities that came to a stage or beyond; to none that stands for no progress. */
    static String reached(CanonicalStage stage, Sight sight) {
        int place = STAGES.indexOf(stage);
        return place < 0
                ? "SELECT n FROM seg_deal WHERE false"
                : "SELECT n FROM (" + furthest(sight, RolesPresentReader::code) + ") WHERE furthest >= " + place;
    }

    /** Opportunity and the place of the stage that it reached at last; a code is a number or asks for one. */
    private static String furthest(Sight sight, Function<Enum<?>, Object> code) {
        int last = STAGES.size() - 1;
        var places = STAGES.subList(0, last).stream()
                .map(stage -> "WHEN " + code.apply(stage) + " THEN " + STAGES.indexOf(stage))
                .collect(joining(" "));
        return "SELECT d.n, CASE WHEN d.outcome = " + code.apply(Outcome.WON) + " THEN " + last
                + " ELSE coalesce(f.place, 0) END AS furthest FROM seg_deal d LEFT JOIN (SELECT s.n,"
                + " max(CASE s.canonical " + places + " END) AS place FROM canonical_stay s WHERE " + sight.sees("s")
                + " GROUP BY s.n) f ON f.n = d.n";
    }

    private static String code(Enum<?> constant) {
        return "(SELECT code FROM word WHERE text = '" + constant.name() + "')";
    }
}
