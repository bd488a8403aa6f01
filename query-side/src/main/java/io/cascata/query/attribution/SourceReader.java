package io.cascata.query.attribution;

import io.cascata.query.deals.Sight;
import io.cascata.query.facts.Words;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.duckdb.DuckDBConnection;

/** Who was the source of the selected opportunities, by number, by the rules that look at more than eligible touches. */
final class SourceReader {

    private final DuckDBConnection connection;
    private final AttributionQuestion question;
    private final Sight sight;
    private final SourceSql sql;

    /** A team, and the event that makes it the source. */
    record Source(String team, long position) {}

    SourceReader(DuckDBConnection connection, AttributionQuestion question, Sight sight) {
        this.connection = connection;
        this.question = question;
        this.sight = sight;
        this.sql = new SourceSql(question, sight);
    }

    Map<Long, Source> ofLeads() throws SQLException {
        return sources(sql.ofLeads());
    }

    /** Looks at the touches of everybody of an account; the table of eligible touches is theirs from now on. */
    Map<Long, Source> beforeSales(AttributionQuestion teams) throws SQLException {
        lookAtEverybody(teams);
        return sources(sql.beforeSales());
    }

    private void lookAtEverybody(AttributionQuestion teams) throws SQLException {
        var kinds = teams.settings().kinds();
        var words = Words.read(connection, TouchTables.WORD);
        var touches = new EligibleTouches(teams.eligible(), kinds, words, sight, Sight.micros(question.valuedAt()));
        try (var statement = connection.createStatement()) {
            statement.execute(touches.ofEverybody());
        }
    }

    private Map<Long, Source> sources(String of) throws SQLException {
        var sources = new HashMap<Long, Source>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(of)) {
            while (rows.next()) {
                var team = rows.getString(2);
                if (team != null) {
                    sources.put(rows.getLong(1), new Source(team, rows.getLong(3)));
                }
            }
        }
        return sources;
    }
}
