package io.cascata.query.attribution;

import io.cascata.query.attribution.model.Touch;
import io.cascata.query.deals.Sight;
import io.cascata.query.facts.Words;
import io.cascata.query.viewpoint.InvalidQuestion;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;

/**
 * What a comparison would be about, told before it is made: some of the opportunities that are meant now and were not
 * then. What any of their touches count for has another number now, so a comparison with too many of these is refused in
 * a fraction of the time that it would take. By touch, the touches that could not be seen then are told of others too:
 * what else touches count for may have its old number all the same, where others no longer count.
 */
record FreshKeys(DuckDBConnection connection, Vantage then, Vantage now) {

    /** So many keys may differ. */
    static final int MOST = 10_000;

    /** Throws {@link InvalidQuestion} where more differ for certain; others may differ besides those that are looked at. */
    void requireFew() throws SQLException {
        if (number(atAll()) > MOST) {
            requireFew(count(byTouch() && number("SELECT count(*) FROM touch t WHERE " + late("t")) > MOST));
        }
    }

    /** Those of journeys, which leave some touches out; {@code late} ones are looked for where there are enough of them. */
    long count(boolean late) throws SQLException {
        select(late);
        var keys = new HashSet<Long>();
        var before = before();
        new JourneyReader(connection, now.question(), now.sight()).read((deal, journey, of) -> {
            for (int i = 0; i < of.length; i++) {
                if (!before.contains(deal.d()) || isFresh(journey.touches().get(i))) {
                    keys.add(of[i]);
                }
            }
        });
        return keys.size();
    }

    private boolean isFresh(Touch touch) {
        return byTouch() && (touch.sequence() > then.sight().knownAt() || Sight.micros(touch.at()) > lastSeen());
    }

    private boolean byTouch() {
        return now.question().by() == By.TOUCH;
    }

    /** The latest business time of a touch that could be seen then. */
    private long lastSeen() {
        return Math.min(then.sight().asOf(), then.valuedAt());
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

    private void select(boolean late) throws SQLException {
        Statements.execute(connection, deals(then));
        Statements.execute(
                connection, List.of("CREATE OR REPLACE TEMP TABLE att_before AS SELECT d FROM att_deal WHERE wanted"));
        Statements.execute(connection, List.of("CREATE OR REPLACE TEMP TABLE att_settled AS " + settled(late)));
        Statements.execute(
                connection,
                Stream.concat(deals(now).stream(), EligibleDeals.besides("att_settled", enough(late)).stream())
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

    /** The opportunities that were meant then. */
    private Set<Long> before() throws SQLException {
        var before = new HashSet<Long>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("FROM att_before")) {
            while (row.next()) {
                before.add(row.getLong(1));
            }
        }
        return before;
    }

    private List<String> deals(Vantage from) throws SQLException {
        var outcomes = Set.of(from.question().basis().outcome());
        return new EligibleDeals(from.question(), from.sight(), Words.read(connection), outcomes).statements();
    }

    /** Those that were meant then, without those whose people did what could not be seen then, where that is looked for. */
    private String settled(boolean late) {
        var touched = now.question().eligible().population() == Population.ACCOUNT
                ? "contact_account r ON r.account = x.account"
                : "contact_role r ON r.opportunity = x.opportunity";
        return "FROM att_before"
                + (late
                        ? " WHERE d NOT IN (SELECT x.n FROM deal x JOIN " + touched
                                + " SEMI JOIN (SELECT t.contact FROM touch t WHERE " + late("t")
                                + ") t ON t.contact = r.contact)"
                        : "");
    }

    /** Whether a touch is one that could not be seen then. */
    private String late(String touch) {
        return "(%1$s.pos > %2$d OR %1$s.happened > %3$d) AND %1$s.pos <= %4$d"
                .formatted(
                        touch, then.sight().knownAt(), lastSeen(), now.sight().knownAt());
    }

    /** Most opportunities have several touches, of which few may be late. */
    private int enough(boolean late) {
        return now.question().by() == By.OPPORTUNITY ? MOST + MOST / 4 : late ? MOST : MOST / 4;
    }

    private long number(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
