package io.cascata.query.change;

import io.cascata.events.id.OpportunityId;
import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Team;
import io.cascata.query.deals.DealFilter;
import io.cascata.query.deals.Sight;
import io.cascata.query.facts.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Reads opportunities as two sights see them, with the events responsible. */
public final class ChangeReader {

    private static final int STATE = 7;
    private static final int THEN = 3;
    private static final int TOTAL = THEN + 2 * STATE + 1;

    private final DuckDBConnection connection;
    private final Words words;
    private final DealFilter filter;
    private final Sight then;
    private final Sight now;

    public ChangeReader(DuckDBConnection connection, DealFilter filter, Sight then, Sight now) throws SQLException {
        this.connection = connection;
        this.words = Words.read(connection);
        this.filter = filter;
        this.then = then;
        this.now = now;
    }

    /** Those on one page, and how many there are on all. */
    public record Found(long total, List<Changes.Row> rows) {

        public Found {
            rows = List.copyOf(rows);
        }
    }

    /**
     * The opportunities that {@code happened} selects by their numbers {@code n}, each with the positions {@code pos} of
     * events, or none; those of the filter from either sight, with the latest event first.
     */
    public Found read(String happened, int limit) throws SQLException {
        var sql = new ChangeSql(filter, words, then, now, happened);
        long total = 0;
        var found = new ArrayList<Changes.Row>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql.page(limit))) {
            while (rows.next()) {
                total = rows.getLong(TOTAL);
                found.add(new Changes.Row(
                        new OpportunityId(rows.getString(1)),
                        rows.getString(2),
                        state(rows, THEN),
                        state(rows, THEN + STATE),
                        events(rows.getString(THEN + 2 * STATE))));
            }
        }
        return new Found(total, found);
    }

    private static List<Changes.Responsible> events(@Nullable String positions) {
        if (positions == null) {
            return List.of();
        }
        return Arrays.stream(positions.split(" ", -1))
                .map(Long::parseLong)
                .map(Changes.Responsible::of)
                .toList();
    }

    private Changes.@Nullable State state(ResultSet row, int first) throws SQLException {
        int stage = row.getInt(first);
        if (row.wasNull()) {
            return null;
        }
        var team = words.text(row.getInt(first + 4));
        var closeDate = row.getString(first + 6);
        return new Changes.State(
                CanonicalStage.valueOf(words.known(stage)),
                Instant.EPOCH.plus(row.getLong(first + 1), ChronoUnit.MICROS),
                row.getBigDecimal(first + 2),
                words.text(row.getInt(first + 3)),
                team == null ? null : Team.valueOf(team),
                words.text(row.getInt(first + 5)),
                closeDate == null ? null : LocalDate.parse(closeDate));
    }
}
