package io.cascata.query.waterfall;

import io.cascata.query.deals.DealFilter;
import io.cascata.query.deals.Sight;
import io.cascata.query.facts.Words;
import io.cascata.query.viewpoint.Viewpoint;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.duckdb.DuckDBConnection;

/** Counts stage events per day. The table is asked in quarters of an hour, in which every zone's days begin. */
final class DensityReader {

    private static final long QUARTER_SECONDS = 900;

    private final DuckDBConnection connection;
    private final DealFilter filter;
    private final Viewpoint viewpoint;

    DensityReader(DuckDBConnection connection, DealFilter filter, Viewpoint viewpoint) {
        this.connection = connection;
        this.filter = filter;
        this.viewpoint = viewpoint;
    }

    List<DayCount> read(ZoneId zone) throws SQLException {
        var sight = Sight.of(viewpoint, FactWaterfall.position(connection));
        var everything = WaterfallQuestion.EVERYTHING.with(filter).with(viewpoint);
        var model = new Model(filter.process(), null, List.of());
        var selection = new Selection(connection, everything, sight, model, Words.read(connection), false);
        var days = new TreeMap<LocalDate, Long>();
        selection.query(
                "SELECT s.entered // " + QUARTER_SECONDS * 1_000_000 + ", count(*) " + selection.stays("s")
                        + " GROUP BY 1",
                row -> days.merge(
                        Instant.ofEpochSecond(row.getLong(1) * QUARTER_SECONDS)
                                .atZone(zone)
                                .toLocalDate(),
                        row.getLong(2),
                        Long::sum));
        var counts = new ArrayList<DayCount>();
        days.forEach((day, count) -> counts.add(new DayCount(day, count)));
        return counts;
    }
}
