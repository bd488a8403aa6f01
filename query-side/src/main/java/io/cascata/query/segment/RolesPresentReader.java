package io.cascata.query.segment;

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

    /** Those that stand for progress: the first ones, in the order that canonical stays count from 1. */
    private static final List<CanonicalStage> STAGES = Arrays.stream(CanonicalStage.values())
            .filter(stage -> stage.outcome() == Outcome.OPEN || stage.outcome() == Outcome.WON)
            .toList();

    private static final String NOBODY = "'(nobody)'";

    /** What became of an opportunity is not put down to who joined it afterwards. */
    private static final String BEFORE_CLOSING = "(d.closed IS NULL OR l.since <= d.closed)";

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
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(counts(by))) {
            while (rows.next()) {
                sums.computeIfAbsent(rows.getString(1), key -> new Sums()).add(rows);
            }
        }
        var list = new ArrayList<Row>();
        sums.forEach((key, sum) -> list.add(sum.row(key, links)));
        return new RolesPresent(by, sight.knownAt(), list);
    }

    /**
     * Name, furthest stage, opportunities, participations, won and lost. Opportunities with the same set of roles are counted
     * together first: there are few such sets.
     */
    private String counts(RolesPresent.By by) throws SQLException {
        var words = Words.read(connection);
        var sets = RoleSets.read(connection);
        var of = "furthest, count(*) AS deals, coalesce(sum(people), 0)::BIGINT AS people, count(*) FILTER (outcome = "
                + words.code(Outcome.WON) + ") AS won, count(*) FILTER (outcome = " + words.code(Outcome.LOST)
                + ") AS lost FROM deals LEFT JOIN sets USING (n) GROUP BY ALL";
        return "WITH deals AS MATERIALIZED (SELECT d.*, f.furthest FROM seg_deal d JOIN ("
                + furthest(sight, words::code) + ") f ON f.n = d.n), there AS MATERIALIZED (SELECT l.*, d.furthest FROM"
                + " seg_held l JOIN deals d ON d.n = l.n WHERE " + BEFORE_CLOSING + "), sets AS (SELECT n, "
                + sets.bits()
                + ", count(*) FILTER (alone) + count(DISTINCT person) FILTER (NOT alone) AS people FROM there GROUP BY n),"
                + " alike AS (SELECT " + sets.columns() + ", " + of + ") " + named(by, sets);
    }

    private static String named(RolesPresent.By by, RoleSets sets) {
        return switch (by) {
            case ROLE ->
                "SELECT w.text, furthest, sum(a.deals)::BIGINT, any_value(p.people), sum(a.won)::BIGINT,"
                        + " sum(a.lost)::BIGINT FROM alike a JOIN seat_word w ON " + sets.has("w.code")
                        + " JOIN (SELECT role, furthest, count(*) AS people FROM there GROUP BY ALL) p"
                        + " USING (furthest) WHERE p.role = w.code GROUP BY ALL";
            case SET ->
                "SELECT coalesce((SELECT string_agg(w.text, ' + ' ORDER BY w.text) FROM seat_word w WHERE "
                        + sets.has("w.code") + "), " + NOBODY + "), furthest, deals, people, won, lost FROM alike";
        };
    }

    /** Opportunities whose row bears this name, over the roles of a table. */
    static String having(String name, RolesPresent.By by, String held) {
        var present = "SELECT l.n, w.text FROM " + held + " l JOIN seg_deal d ON d.n = l.n JOIN seat_word w"
                + " ON w.code = l.role WHERE " + BEFORE_CLOSING;
        return switch (by) {
            case ROLE -> "SELECT n FROM (" + present + ") WHERE text = " + Criteria.text(name);
            case SET ->
                "SELECT d.n FROM seg_deal d LEFT JOIN (SELECT n, string_agg(DISTINCT text, ' + ' ORDER BY text) AS name"
                        + " FROM (" + present + ") GROUP BY n) r ON r.n = d.n WHERE coalesce(r.name, " + NOBODY + ") = "
                        + Criteria.text(name);
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
        return "SELECT d.n, CASE WHEN d.outcome = " + code.apply(Outcome.WON) + " THEN " + (STAGES.size() - 1)
                + " ELSE coalesce(f.stage_order, 1) - 1 END AS furthest FROM seg_deal d LEFT JOIN (SELECT s.n,"
                + " max(s.stage_order) AS stage_order FROM canonical_stay s WHERE s.outcome = "
                + code.apply(Outcome.OPEN) + " AND " + sight.sees("s") + " GROUP BY s.n) f ON f.n = d.n";
    }

    private static String code(Enum<?> constant) {
        return "(SELECT code FROM word WHERE text = '" + constant.name() + "')";
    }
}
