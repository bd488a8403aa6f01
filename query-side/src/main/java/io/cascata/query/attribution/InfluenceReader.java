package io.cascata.query.attribution;

import io.cascata.events.value.Outcome;
import io.cascata.query.attribution.InfluenceReport.Part;
import io.cascata.query.attribution.InfluenceReport.Rule;
import io.cascata.query.attribution.InfluenceReport.Sourcing;
import io.cascata.query.attribution.model.Journey;
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
    private final InfluenceWitness witness;
    private final Map<Sourcing, InfluenceSums> sourced = new EnumMap<>(Sourcing.class);
    private final InfluenceSums byTeam = new InfluenceSums();
    private final InfluenceSums byKey = new InfluenceSums();
    private final InfluenceSums total = new InfluenceSums();

    InfluenceReader(DuckDBConnection connection, AttributionQuestion question, InfluenceWitness witness)
            throws SQLException {
        this.connection = connection;
        this.question = question;
        this.witness = witness;
        this.sight = Sight.of(question.viewpoint(), AttributionReports.position(connection));
    }

    InfluenceReport read() throws SQLException {
        var teams = question.with(By.TEAM).with(question.eligible().everyTeam());
        var outcomes = Set.of(question.basis().outcome());
        var reader = JourneyReader.select(connection, teams, sight, outcomes);
        var sources = new SourceSql(question, sight);
        var leads = teams(sources.ofLeads());
        lookAtEverybody(teams);
        var accounts = teams(sources.beforeSales());
        var names = texts(By.TEAM);
        witness.everyTeam();
        reader.read((deal, journey, keys) -> {
            byTouches(deal, journey, keys, names);
            source(Sourcing.LEAD_SOURCE, leads.get(deal.d()), deal);
            source(Sourcing.BEFORE_SALES, accounts.get(deal.d()), deal);
            total.add(null, deal);
        });
        influencedByKey(outcomes);
        return report();
    }

    private void byTouches(Deal deal, Journey journey, long[] keys, Map<Long, String> names) {
        var first = keys.length == 0 ? null : names.get(keys[0]);
        boolean before = keys.length > 0 && !journey.touches().getFirst().at().isAfter(deal.opened());
        source(Sourcing.FIRST_TOUCH_BEFORE_CREATION, before ? first : null, deal);
        source(Sourcing.FIRST_TOUCH, first, deal);
        Arrays.stream(keys).distinct().forEach(team -> influenced(names.get(team), deal));
    }

    private void source(Sourcing rule, @Nullable String team, Deal deal) {
        sourced.computeIfAbsent(rule, fresh -> new InfluenceSums()).add(team, deal);
        witness.source(rule, team, deal);
    }

    private void influenced(@Nullable String team, Deal deal) {
        byTeam.add(team, deal);
        witness.team(team, deal);
    }

    private void influencedByKey(Set<Outcome> outcomes) throws SQLException {
        var reader = JourneyReader.select(connection, question, sight, outcomes);
        var names = texts(question.by());
        witness.asked();
        reader.read((deal, journey, codes) -> Arrays.stream(codes).distinct().forEach(code -> {
            byKey.add(names.get(code), deal);
            witness.key(code, deal);
        }));
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
