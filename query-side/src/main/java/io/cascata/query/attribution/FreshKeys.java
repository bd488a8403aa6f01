package io.cascata.query.attribution;

import io.cascata.query.facts.Words;
import io.cascata.query.viewpoint.InvalidQuestion;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;

/**
 * What a comparison would be about, told before it is made: some of the opportunities that are meant now and were not
 * then. What any of their touches count for has another number now, so a comparison with too many of these is refused in
 * a fraction of the time that it would take.
 */
record FreshKeys(DuckDBConnection connection, Vantage then, Vantage now) {

    /** So many keys may differ. */
    static final int MOST = 10_000;

    /** Throws {@link InvalidQuestion} where more differ for certain; others may differ besides those that are looked at. */
    void requireFew() throws SQLException {
        if (number(atAll()) > MOST) {
            requireFew(count());
        }
    }

    /** Those of journeys, which leave some touches out. */
    long count() throws SQLException {
        select();
        var keys = new HashSet<Long>();
        new JourneyReader(connection, now.question(), now.sight())
                .read((deal, journey, of) -> Arrays.stream(of).forEach(keys::add));
        return keys.size();
    }

    static void requireFew(long keys) {
        if (keys > MOST) {
            throw new InvalidQuestion("by", "more than " + MOST + " keys differ; ask by something with fewer");
        }
    }

    /** How many keys there are, whatever is asked of them. */
    private String atAll() {
        return switch (now.question().by()) {
            case TOUCH -> "SELECT count(*) FROM touch";
            case OPPORTUNITY -> "SELECT count(*) FROM deal";
            case CONTENT -> "SELECT count(DISTINCT content) FROM touch";
            case CHANNEL, CAMPAIGN, KIND -> "SELECT count(*) FROM " + TouchTables.WORD;
            case ROLE, TEAM, SOLUTION, TYPE, STAGE -> "SELECT 0";
        };
    }

    private void select() throws SQLException {
        Statements.execute(connection, deals(then));
        Statements.execute(
                connection, List.of("CREATE OR REPLACE TEMP TABLE att_before AS SELECT d FROM att_deal WHERE wanted"));
        Statements.execute(
                connection,
                Stream.concat(deals(now).stream(), EligibleDeals.besides("att_before", enough()).stream())
                        .toList());
        var question = now.question();
        Statements.execute(
                connection, new EligiblePeople(question.eligible(), now.sight(), now.valuedAt()).statements());
        var spoken = Words.read(connection, TouchTables.WORD);
        Statements.execute(
                connection,
                new EligibleTouches(
                                question.eligible(), question.settings().kinds(), spoken, now.sight(), now.valuedAt())
                        .statements());
    }

    private List<String> deals(Vantage from) throws SQLException {
        var outcomes = Set.of(from.question().basis().outcome());
        return new EligibleDeals(from.question(), from.sight(), Words.read(connection), outcomes).statements();
    }

    /** Most opportunities have several touches. */
    private int enough() {
        return now.question().by() == By.OPPORTUNITY ? MOST + MOST / 4 : MOST / 4;
    }

    private long number(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
