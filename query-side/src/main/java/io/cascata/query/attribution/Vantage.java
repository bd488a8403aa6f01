package io.cascata.query.attribution;

import io.cascata.query.change.Between;
import io.cascata.query.change.Changes;
import io.cascata.query.deals.Sight;
import java.sql.SQLException;
import org.duckdb.DuckDBConnection;

/** From where a question is answered. */
record Vantage(AttributionQuestion question, Sight sight) {

    static Vantage of(DuckDBConnection connection, AttributionQuestion question) throws SQLException {
        return new Vantage(question, Sight.of(question.viewpoint(), AttributionReports.position(connection)));
    }

    Changes.Seen seen() {
        return new Changes.Seen(sight.knownAt(), question.viewpoint().asOf());
    }

    /** Up to when touches count, in epoch microseconds. */
    long valuedAt() {
        return Sight.micros(question.valuedAt());
    }

    /** What is seen of people and touches: nothing that is yet to come. */
    private Sight valued() {
        return new Sight(Math.min(sight.asOf(), valuedAt()), sight.knownAt());
    }

    /** Which events are responsible for what the other, which asks later, is told otherwise. */
    ResponsibleSql responsible(Vantage later) {
        return new ResponsibleSql(
                new Between(sight, later.sight), new Between(valued(), later.valued()), later.question);
    }
}
