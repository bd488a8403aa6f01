package io.cascata.query.buyinggroup;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import io.cascata.events.id.ContactId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.Outcome;
import io.cascata.query.buyinggroup.RolesStudy.Groups;
import io.cascata.query.buyinggroup.RolesStudy.Occurrence;
import io.cascata.query.deals.Sight;
import io.cascata.query.facts.Latest;
import io.cascata.query.facts.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.duckdb.DuckDBConnection;

/** Reads who had which role on which opportunities, as seen from a viewpoint, off the facts. */
record RolesHeld(DuckDBConnection connection, Sight sight, Words words) {

    /** Something that is asked about who has which role. */
    @FunctionalInterface
    interface Question<T> {

        T ask(RolesHeld roles) throws SQLException;
    }

    static RolesHeld read(DuckDBConnection connection, Sight sight) throws SQLException {
        return new RolesHeld(connection, sight, Words.read(connection));
    }

    /** The last role of everybody, who have left among them, with how the opportunities stand that are meant. */
    private String held(String criterion) {
        return "SELECT l.n, l.person, l.role, c.outcome FROM (SELECT r.n, r.person, " + Latest.of("r.role", "r")
                + " AS role FROM seat r WHERE " + sight.sql().seesEvent("r")
                + " GROUP BY r.n, r.person) l JOIN canonical_stay c ON c.n = l.n WHERE l.role > 0 AND "
                + sight.sees("c")
                + " AND " + sight.standing("c") + " AND " + criterion;
    }

    /** Of these solutions and types; of any where none is named. */
    RolesStudy study(Set<String> solutions, Set<String> types) throws SQLException {
        var typical = new ArrayList<Occurrence>();
        var won = new ArrayList<Occurrence>();
        int all = 0;
        int allWon = 0;
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(occurrences(solutions, types))) {
            while (rows.next()) {
                all = rows.getInt(6);
                allWon = rows.getInt(7);
                typical.add(occurrence(rows, 2, all));
                if (rows.getInt(4) > 0) {
                    won.add(occurrence(rows, 4, allWon));
                }
            }
        }
        return RolesStudy.of(Groups.of(all, typical), Groups.of(allWon, won));
    }

    /** Each role: in how many groups, the median of its heads, both of those that won, and how many groups there are. */
    private String occurrences(Set<String> solutions, Set<String> types) {
        return "WITH heads AS MATERIALIZED (SELECT n, role, outcome = " + words.code(Outcome.WON)
                + " AS won, count(*) AS heads FROM (" + held(among(solutions, types))
                + ") GROUP BY ALL) SELECT w.text, count(*), quantile_cont(h.heads, 0.5), count(*) FILTER (h.won),"
                + " quantile_cont(h.heads, 0.5) FILTER (h.won), (SELECT count(DISTINCT n) FROM heads),"
                + " (SELECT count(DISTINCT n) FROM heads WHERE won) FROM heads h JOIN seat_word w ON w.code = h.role"
                + " GROUP BY w.text ORDER BY w.text";
    }

    private static Occurrence occurrence(ResultSet row, int column, int groups) throws SQLException {
        int median = (int) Math.ceil(row.getDouble(column + 1));
        return Occurrence.of(new ContactRole(row.getString(1)), row.getInt(column), groups, median);
    }

    /** Each group that {@link #study} counts, in the order of opportunities. */
    List<StudiedGroup> studied(Set<String> solutions, Set<String> types) throws SQLException {
        var heads = new TreeMap<String, Map<String, Long>>();
        var outcomes = new HashMap<String, Outcome>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT d.opportunity, h.outcome, w.text, count(*) FROM ("
                        + held(among(solutions, types)) + ") h JOIN deal d ON d.n = h.n"
                        + " JOIN seat_word w ON w.code = h.role GROUP BY ALL")) {
            while (rows.next()) {
                var opportunity = rows.getString(1);
                outcomes.put(opportunity, Outcome.valueOf(words.known(rows.getInt(2))));
                heads.computeIfAbsent(opportunity, fresh -> new HashMap<>()).put(rows.getString(3), rows.getLong(4));
            }
        }
        return heads.entrySet().stream()
                .map(group -> new StudiedGroup(
                        group.getKey(), requireNonNull(outcomes.get(group.getKey())), group.getValue()))
                .toList();
    }

    private String among(Set<String> solutions, Set<String> types) {
        return among("c.solution", solutions) + " AND " + among("c.type", types);
    }

    private String among(String column, Set<String> texts) {
        return texts.isEmpty()
                ? "true"
                : column + " IN ("
                        + texts.stream()
                                .map(text -> String.valueOf(words.code(text)))
                                .collect(joining(", ")) + ")";
    }

    /** Everybody with their role on every open opportunity about a solution, of a type, on which there is anybody. */
    Collection<Map<ContactId, ContactRole>> open(SolutionId solution, OpportunityType type) throws SQLException {
        var meant = held("c.solution = " + words.code(solution.value()) + " AND c.type = " + words.code(type)
                + " AND c.outcome = " + words.code(Outcome.OPEN));
        var committees = new HashMap<Long, Map<ContactId, ContactRole>>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT h.n, p.id, w.text FROM (" + meant
                        + ") h JOIN person p ON p.number = h.person JOIN seat_word w ON w.code = h.role")) {
            while (rows.next()) {
                committees
                        .computeIfAbsent(rows.getLong(1), fresh -> new HashMap<>())
                        .put(new ContactId(rows.getString(2)), new ContactRole(rows.getString(3)));
            }
        }
        return committees.values();
    }
}
