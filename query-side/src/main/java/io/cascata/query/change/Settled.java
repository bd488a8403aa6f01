package io.cascata.query.change;

import static java.util.stream.Collectors.joining;

import io.cascata.query.deals.Sight;
import io.cascata.query.facts.FactProjection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.duckdb.DuckDBConnection;

/** Finds what was settled between two sights that answers depend on. */
public record Settled(DuckDBConnection connection) {

    /** Keeps where it was settled. */
    public static FactProjection projection() {
        return new SettledProjection();
    }

    /** The events that only one of both knows, in the order of the log; business time does not matter. */
    public List<Changes.Responsible> between(Sight one, Sight other, Set<Rules> rules) throws SQLException {
        var of = rules.stream().map(each -> "'" + each + "'").sorted().collect(joining(", "));
        var events = new ArrayList<Changes.Responsible>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT pos FROM settled WHERE pos > "
                        + Math.min(one.knownAt(), other.knownAt()) + " AND pos <= "
                        + Math.max(one.knownAt(), other.knownAt()) + " AND rules IN (" + of + ") ORDER BY pos")) {
            while (rows.next()) {
                events.add(Changes.Responsible.of(rows.getLong(1)));
            }
        }
        return events;
    }
}
