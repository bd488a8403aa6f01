package io.cascata.query.attribution;

import io.cascata.query.attribution.InfluenceReport.Part;
import io.cascata.query.attribution.InfluenceReport.Sourcing;
import io.cascata.query.export.Asked;
import io.cascata.query.viewpoint.InvalidQuestion;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** The opportunities that a number of {@link InfluenceReport} counts, and the addresses that lead to them. */
final class InfluenceRows {

    private static final String PATH = "/api/attribution/influence/rows";
    private static final List<String> NUMBERS = Stream.concat(
                    Stream.of(InfluenceReader.TOTAL, InfluenceReader.BY_TEAM, InfluenceReader.BY_KEY),
                    Arrays.stream(Sourcing.values()).map(Sourcing::number))
            .toList();

    private InfluenceRows() {}

    /** An opportunity, and the event by which the number counts it. */
    private record Counted(long d, @Nullable Long position) {}

    /**
     * The rows of a number, of one key or of all, as a statement; made over the connection that reads them. Throws
     * {@link InvalidQuestion} where there is no such number.
     */
    static String sql(DuckDBConnection connection, AttributionQuestion question, String number, CreditTable.Key key)
            throws SQLException {
        if (!NUMBERS.contains(number)) {
            throw new InvalidQuestion("number", "'" + number + "' is none of " + NUMBERS);
        }
        var counted = new ArrayList<Counted>();
        new InfluenceReader(connection, question, InfluenceWitness.NOBODY)
                .read(number, (name, value, deal, position) -> {
                    if (key.means(value)) {
                        counted.add(new Counted(deal.d(), position));
                    }
                });
        write(connection, counted);
        return rows();
    }

    private static void write(DuckDBConnection connection, List<Counted> counted) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE OR REPLACE TEMP TABLE att_counted (d BIGINT, pos BIGINT)");
        }
        try (var appender = connection.createAppender("temp", "main", "att_counted")) {
            for (var each : counted) {
                appender.beginRow().append(each.d());
                if (each.position() == null) {
                    appender.appendNull();
                } else {
                    appender.append(each.position().longValue());
                }
                appender.endRow();
            }
        }
    }

    /** Opportunity, amount and, where a touch decides, who did it in which role; and the addresses of the events. */
    private static String rows() {
        var event = "'/api/events?after=' || (%1$s - 1) || '&limit=1'";
        return "SELECT o.opportunity, x.name, CASE WHEN o.currency <> 0 THEN o.amount END AS amount,"
                + " (SELECT w.text FROM word w WHERE w.code = o.currency) AS currency, t.touch,"
                + " make_timestamp(t.happened) AS occurred_at, m.contact, coalesce(r.role, f.role) AS role, t.channel,"
                + " t.kind, t.campaign, t.content, t.team, c.pos AS position, " + event.formatted("c.pos")
                + " AS event, "
                + event.formatted("coalesce(r.pos, m.role_pos)") + " AS role_event,"
                + " '/api/events?tags=opportunity=' || url_encode(o.opportunity) AS opportunity_events"
                + " FROM att_counted c JOIN att_deal o ON o.d = c.d JOIN deal x ON x.n = c.d"
                + " LEFT JOIN att_pair p ON p.d = c.d AND p.pos = c.pos LEFT JOIN att_member m ON m.m = p.m LEFT JOIN "
                + TouchTables.SPELT + " t ON t.pos = c.pos"
                + " ASOF LEFT JOIN att_piece r ON r.d = c.d AND r.contact = m.contact AND t.happened >= r.since"
                + " LEFT JOIN att_piece f ON f.pos = m.role_pos ORDER BY o.opportunity";
    }

    /** By JSON pointer into the answer; {@code asked} is what it was asked, pinned. */
    static Map<String, String> links(InfluenceChangeReader.Numbers numbers, Asked asked) {
        var links = new LinkedHashMap<String, String>();
        part(links, "/total", numbers.total(), asked.numbers(PATH).apply(InfluenceReader.TOTAL));
        for (int i = 0; i < numbers.sourced().size(); i++) {
            var rule = numbers.sourced().get(i);
            links.putAll(
                    links("/sourced/" + i + "/parts/", rule.parts(), rule.rule().number(), asked));
        }
        links.putAll(links("/influencedByTeam/", numbers.influencedByTeam(), InfluenceReader.BY_TEAM, asked));
        links.putAll(links("/influenced/", numbers.influenced(), InfluenceReader.BY_KEY, asked));
        return links;
    }

    private static Map<String, String> links(String pointer, List<Part> parts, String number, Asked asked) {
        var links = new LinkedHashMap<String, String>();
        for (int i = 0; i < parts.size(); i++) {
            var key = parts.get(i).key();
            var address = asked.with("key", key == null ? CreditTable.NO_KEY : key)
                    .numbers(PATH)
                    .apply(number);
            part(links, pointer + i, parts.get(i), address);
        }
        return links;
    }

    private static void part(Map<String, String> links, String pointer, Part part, String address) {
        if (part.opportunities() > 0) {
            links.put(pointer + "/opportunities", address);
            links.put(pointer + "/amounts", address);
        }
    }
}
