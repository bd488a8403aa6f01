package io.cascata.query.attribution;

import io.cascata.events.value.Outcome;
import io.cascata.query.attribution.InfluenceReport.Part;
import io.cascata.query.attribution.InfluenceReport.Rule;
import io.cascata.query.attribution.InfluenceReport.Sourcing;
import io.cascata.query.deals.Sight;
import io.cascata.query.facts.Words;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Tells what was sourced and influenced; touches of all teams are looked at, for otherwise there is but one source. */
final class InfluenceReader {

    private static final String NOTE =
            "influenced amounts count whole for every team or key with a touch and must not be added up";

    private final DuckDBConnection connection;
    private final AttributionQuestion question;
    private final Sight sight;
    private final Map<Sourcing, InfluenceSums> sourced = new EnumMap<>(Sourcing.class);
    private final InfluenceSums byTeam = new InfluenceSums();
    private final InfluenceSums byKey = new InfluenceSums();
    private final InfluenceSums total = new InfluenceSums();

    InfluenceReader(DuckDBConnection connection, AttributionQuestion question) throws SQLException {
        this.connection = connection;
        this.question = question;
        this.sight = Sight.of(question.viewpoint(), AttributionReports.position(connection));
    }

    InfluenceReport read() throws SQLException {
        var teams = question.with(By.TEAM).with(question.eligible().everyTeam());
        var outcomes = Set.of(question.basis().outcome());
        var reader = JourneyReader.select(connection, teams, sight, outcomes);
        var leads = teams(leadSources());
        lookAtEverybody(teams);
        var accounts = teams(beforeSales());
        var names = texts(By.TEAM);
        reader.read((deal, journey, keys) -> {
            var first = keys.length == 0 ? null : names.get(keys[0]);
            boolean before =
                    keys.length > 0 && !journey.touches().getFirst().at().isAfter(deal.opened());
            source(Sourcing.FIRST_TOUCH_BEFORE_CREATION, before ? first : null, deal);
            source(Sourcing.FIRST_TOUCH, first, deal);
            source(Sourcing.LEAD_SOURCE, leads.get(deal.d()), deal);
            source(Sourcing.BEFORE_SALES, accounts.get(deal.d()), deal);
            Arrays.stream(keys).distinct().forEach(team -> byTeam.add(names.get(team), deal));
            total.add(null, deal);
        });
        influencedByKey(outcomes);
        return report();
    }

    private void source(Sourcing rule, @Nullable String team, Deal deal) {
        sourced.computeIfAbsent(rule, fresh -> new InfluenceSums()).add(team, deal);
    }

    private void influencedByKey(Set<Outcome> outcomes) throws SQLException {
        var reader = JourneyReader.select(connection, question, sight, outcomes);
        var names = texts(question.by());
        reader.read((deal, journey, codes) ->
                Arrays.stream(codes).distinct().forEach(code -> byKey.add(names.get(code), deal)));
    }

    private InfluenceReport report() {
        var all = total.parts();
        return new InfluenceReport(
                question.basis(),
                question.by(),
                question.valuedAt(),
                question.basis() == Basis.PIPELINE,
                sight.knownAt(),
                all.isEmpty() ? new Part(null, 0, List.of()) : all.getFirst(),
                sourced.entrySet().stream()
                        .map(rule -> new Rule(rule.getKey(), rule.getValue().parts()))
                        .toList(),
                byTeam.parts(),
                byKey.parts(),
                List.of(NOTE));
    }

    private String seen(String table) {
        return "%1$s.pos <= %2$d AND %1$s.happened <= %3$d"
                .formatted(table, sight.knownAt(), Math.min(sight.asOf(), Sight.micros(question.valuedAt())));
    }

    /** The origin of the lead that became the opportunity, else of the first lead that one of its people was. */
    private String leadSources() {
        var team = "CASE WHEN o.campaign IS NOT NULL OR o.way IN ('FORM', 'FEED') THEN 'MARKETING'"
                + " WHEN o.way = 'MANUAL' THEN 'SALES' END";
        return "SELECT l.d, arg_min_null(" + team + ", (l.place, o.happened, o.pos)) FROM ("
                + " SELECT d.d, x.lead, 0 AS place FROM lead_origin x JOIN att_deal d ON d.opportunity = x.opportunity"
                + " WHERE " + seen("x")
                + " UNION ALL SELECT m.d, i.of_lead, 1 FROM identity i JOIN att_member m ON m.contact = i.contact"
                + " WHERE i.of_lead IS NOT NULL AND i.pos <= " + sight.knownAt() + ") l"
                + " JOIN lead_origin o ON o.lead = l.lead AND o.way IS NOT NULL AND " + seen("o") + " GROUP BY l.d";
    }

    private String beforeSales() {
        var first = "min(t.happened) FILTER (t.team ";
        return "SELECT d, CASE WHEN marketing < coalesce(sales, " + EligiblePeople.NEVER + ") THEN 'MARKETING'"
                + " WHEN sales IS NOT NULL THEN 'SALES' END FROM (SELECT d.d, " + first
                + "= 'MARKETING') AS marketing, " + first
                + "IN ('SALES', 'SALES_DEVELOPMENT')) AS sales FROM att_touch t"
                + " LEFT JOIN (SELECT contact, arg_max(account, (happened, pos)) AS account FROM contact_account c WHERE "
                + seen("c") + " GROUP BY contact) a ON a.contact = t.contact"
                + " JOIN att_deal d ON d.account = coalesce(t.account, a.account)"
                + " WHERE t.happened <= coalesce(d.closed, t.happened) GROUP BY d.d)";
    }

    private void lookAtEverybody(AttributionQuestion asked) throws SQLException {
        var kinds = asked.settings().kinds();
        var words = Words.read(connection, TouchTables.WORD);
        var touches = new EligibleTouches(asked.eligible(), kinds, words, sight, Sight.micros(asked.valuedAt()));
        try (var statement = connection.createStatement()) {
            statement.execute(touches.ofEverybody());
        }
    }

    private Map<Long, String> teams(String sql) throws SQLException {
        var teams = new HashMap<Long, String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                var team = rows.getString(2);
                if (team != null) {
                    teams.put(rows.getLong(1), team);
                }
            }
        }
        return teams;
    }

    private Map<Long, String> texts(By by) throws SQLException {
        var keys = new KeySql(by, sight);
        try (var statement = connection.createStatement()) {
            statement.execute(keys.dictionary());
        }
        return teams(keys.texts());
    }
}
