package io.cascata.query.attribution;

import io.cascata.events.value.Outcome;
import io.cascata.query.deals.Sight;
import io.cascata.query.export.FlatTable;
import io.cascata.query.viewpoint.Viewpoint;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Set;
import org.duckdb.DuckDBConnection;

/** Credits as a flat table: what all models that give to touches give of won opportunities, by channel. */
record CreditFlatTable(InstantSource clock) {

    FlatTable table() {
        return new FlatTable.Made(
                "credits",
                "What one model gives one touch of one won opportunity, or leaves to none; of each model they sum up to the"
                        + " amount of the opportunity.",
                this::sql);
    }

    private String sql(DuckDBConnection connection, Sight sight) throws SQLException {
        var asOf = sight.asOf() == Long.MAX_VALUE ? null : JourneyReader.instant(sight.asOf());
        var question = AttributionQuestion.of(clock.instant()).with(new Viewpoint(asOf, sight.knownAt()));
        var reader = JourneyReader.select(connection, question, sight, Set.of(Outcome.WON));
        new CreditTable(
                        connection,
                        Model.sideBySide(false),
                        question.settings(),
                        WantedCredits.ALL,
                        new KeySql(question.by(), sight))
                .write(reader);
        return CreditTable.flat();
    }
}
