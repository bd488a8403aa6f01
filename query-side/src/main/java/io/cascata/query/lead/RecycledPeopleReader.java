package io.cascata.query.lead;

import static java.util.Objects.requireNonNullElse;

import io.cascata.query.facts.FactStore;
import io.cascata.query.lead.RecycledPeople.How;
import io.cascata.query.lead.RecycledPeople.Lap;
import io.cascata.query.viewpoint.Viewpoint;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Reads whom sales gave back off the steps of leads; who a lead is holds at every time once it is known. */
record RecycledPeopleReader(Supplier<FactStore> facts) {

    private static final double MICROS_PER_DAY = 86_400_000_000d;

    RecycledPeople at(Viewpoint viewpoint, int limit) {
        return facts.get().read(connection -> read(connection, viewpoint, limit));
    }

    private RecycledPeople read(DuckDBConnection connection, Viewpoint viewpoint, int limit) throws SQLException {
        var asOf = viewpoint.asOf();
        long knownAt = Math.min(
                requireNonNullElse(viewpoint.knownAt(), Long.MAX_VALUE),
                facts.get().position());
        var laps = laps(knownAt, asOf == null ? Long.MAX_VALUE : LeadStepProjection.micros(asOf));
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE OR REPLACE TEMP TABLE lap AS " + laps);
            return summed(statement, knownAt, asOf, listed(statement, limit));
        }
    }

    private static RecycledPeople summed(Statement statement, long knownAt, @Nullable Instant asOf, List<Lap> laps)
            throws SQLException {
        try (var sums = statement.executeQuery("SELECT count(DISTINCT person), count(*), coalesce(max(times), 0),"
                + " count(requalified), median(requalified - happened) FROM lap")) {
            sums.next();
            return new RecycledPeople(
                    knownAt,
                    asOf,
                    sums.getLong(1),
                    sums.getLong(2),
                    sums.getLong(3),
                    sums.getLong(4),
                    days((Number) sums.getObject(5)),
                    laps);
        }
    }

    private static List<Lap> listed(Statement statement, int limit) throws SQLException {
        var laps = new ArrayList<Lap>();
        try (var found = statement.executeQuery("FROM lap ORDER BY times DESC, person, number LIMIT " + limit)) {
            while (found.next()) {
                laps.add(lap(found));
            }
        }
        return laps;
    }

    /** One row for each time somebody was given back, with when they qualified again before the next time. */
    private static String laps(long knownAt, long asOf) {
        return """
            WITH known AS (
                    SELECT of_lead AS lead, arg_max_null(contact, pos) AS contact FROM identity
                    WHERE of_lead IS NOT NULL AND pos <= %1$d GROUP BY 1),
                 step AS (
                    SELECT s.*, coalesce(k.contact, s.lead) AS person, k.contact IS NOT NULL AS contact,
                           s.step <> 'lead.qualified' AS back
                    FROM lead_step s LEFT JOIN known k ON k.lead = s.lead
                    WHERE s.pos <= %1$d AND s.happened <= %2$d
                      AND s.step IN ('lead.qualified', 'lead.rejected', 'lead.recycled')),
                 told AS (
                    SELECT *, lead(happened) OVER turns AS then_at, lead(back) OVER turns AS then_back FROM step
                    WINDOW turns AS (PARTITION BY person ORDER BY happened, pos))
            SELECT person, contact, lead, step, reason, happened, pos,
                   row_number() OVER (PARTITION BY person ORDER BY happened, pos) AS number,
                   count(*) OVER (PARTITION BY person) AS times,
                   CASE WHEN NOT then_back THEN then_at END AS requalified
            FROM told WHERE back""".formatted(knownAt, asOf);
    }

    private static Lap lap(ResultSet row) throws SQLException {
        long number = row.getLong("number");
        long position = row.getLong("pos");
        long at = row.getLong("happened");
        var requalified = (Long) row.getObject("requalified");
        return new Lap(
                row.getString("person"),
                row.getBoolean("contact"),
                row.getString("lead"),
                number,
                label(number, number == row.getLong("times")),
                row.getString("step").equals("lead.rejected") ? How.REJECTED : How.RECYCLED,
                row.getString("reason"),
                instant(at),
                requalified == null ? null : instant(requalified),
                requalified == null ? null : days(requalified - at),
                "/api/events?after=" + (position - 1) + "&limit=1");
    }

    private static String label(long number, boolean last) {
        return "recycled-%02d%s".formatted(Math.min(number, RecycledPeople.MOST_LAPS), last ? " (Last)" : "");
    }

    private static @Nullable Double days(@Nullable Number micros) {
        return micros == null ? null : micros.doubleValue() / MICROS_PER_DAY;
    }

    private static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
