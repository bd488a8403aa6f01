package io.cascata.query.lead;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import io.cascata.events.value.LeadOrigin;
import io.cascata.events.value.Outcome;
import io.cascata.query.export.InOrder;
import io.cascata.query.facts.FactStore;
import io.cascata.query.viewpoint.Viewpoint;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** What came of the leads of each way and campaign, and what sales said of them: counted in the facts. */
final class LeadResults {

    /** A lead counts from its capture on, in order of business time, then position. */
    private static final String COUNTS = """
            WITH seen AS (SELECT * FROM lead_step WHERE happened <= ? AND pos <= ?),
                 origin AS (SELECT lead, happened, pos, way, campaign FROM seen WHERE step = 'lead.captured'),
                 per_lead AS (
                     SELECT o.way, o.campaign, s.lead, s.step, s.reason, s.outcome, count(*) AS times
                     FROM seen s JOIN origin o ON s.lead = o.lead
                     WHERE s.happened > o.happened OR (s.happened = o.happened AND s.pos >= o.pos)
                     GROUP BY ALL)
            SELECT way, campaign, step, reason, outcome, sum(times)::BIGINT AS times, count(*) AS leads,
                   count(*) FILTER (times > 1) AS again
            FROM per_lead GROUP BY ALL""";

    private record Source(LeadOrigin.Way way, @Nullable String campaign) {}

    private static final class Tally {

        private final Map<String, Integer> times = new HashMap<>();
        private int qualified;
        private int requalified;
        private int won;
        private int lost;
        private final Map<String, Integer> rejected = new TreeMap<>();
        private final Map<String, Integer> recycled = new TreeMap<>();

        private void add(ResultSet line) throws SQLException {
            var step = line.getString("step");
            int count = line.getInt("times");
            switch (step) {
                case "lead.qualified" -> {
                    qualified = line.getInt("leads");
                    requalified = line.getInt("again");
                }
                case "lead.closed" -> closed(Outcome.valueOf(line.getString("outcome")), count);
                case "lead.rejected" -> rejected.merge(line.getString("reason"), count, Integer::sum);
                case "lead.recycled" -> recycled.merge(line.getString("reason"), count, Integer::sum);
                default -> times.put(step, count);
            }
        }

        private void closed(Outcome outcome, int count) {
            if (outcome == Outcome.WON) {
                won += count;
            } else {
                lost += count;
            }
        }

        private int times(String step) {
            return times.getOrDefault(step, 0);
        }
    }

    /**
     * One way and campaign. Leads count once as {@code qualified} (MQL) and once as {@code requalified}, which are those
     * that qualified again after they were given back; accepted (SAL), sales opportunities (SQL), rejections and recyclings
     * (by reason) count as often as they happened.
     */
    record Row(
            LeadOrigin.Way way,
            @Nullable String campaign,
            int captured,
            int qualified,
            int requalified,
            int accepted,
            int salesOpportunities,
            int converted,
            int won,
            int lost,
            Map<String, Integer> rejected,
            Map<String, Integer> recycled) {}

    private final Supplier<FactStore> facts;

    LeadResults(Supplier<FactStore> facts) {
        this.facts = facts;
    }

    /** One row for each way and campaign, in their order. */
    List<Row> at(Viewpoint viewpoint) {
        return facts.get().read(connection -> rows(connection, viewpoint));
    }

    /** As a literal in SQL. */
    static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    private static List<Row> rows(DuckDBConnection connection, Viewpoint viewpoint) throws SQLException {
        var bySource = new HashMap<Source, Tally>();
        try (var statement = connection.prepareStatement(COUNTS)) {
            var asOf = viewpoint.asOf();
            var knownAt = viewpoint.knownAt();
            statement.setLong(1, asOf == null ? Long.MAX_VALUE : LeadStepProjection.micros(asOf));
            statement.setLong(2, knownAt == null ? Long.MAX_VALUE : knownAt);
            try (var lines = statement.executeQuery()) {
                while (lines.next()) {
                    var source = new Source(LeadOrigin.Way.valueOf(lines.getString(1)), lines.getString(2));
                    bySource.computeIfAbsent(source, absent -> new Tally()).add(lines);
                }
            }
        }
        return bySource.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .sorted(comparing(Row::way).thenComparing(Row::campaign, nullsFirst(naturalOrder())))
                .toList();
    }

    private static Row row(Source source, Tally tally) {
        return new Row(
                source.way(),
                source.campaign(),
                tally.times("lead.captured"),
                tally.qualified,
                tally.requalified,
                tally.times("lead.accepted"),
                tally.times("lead.entered-sales"),
                tally.times("lead.converted"),
                tally.won,
                tally.lost,
                InOrder.copy(tally.rejected),
                InOrder.copy(tally.recycled));
    }
}
