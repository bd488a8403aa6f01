package io.cascata.query.attribution;

import io.cascata.query.attribution.InfluenceReport.Part;
import io.cascata.query.attribution.InfluenceReport.Rule;
import io.cascata.query.attribution.InfluenceReport.Sourcing;
import io.cascata.query.attribution.SourceReader.Source;
import io.cascata.query.attribution.model.Touch;
import io.cascata.query.deals.Sight;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Tells what was sourced and influenced; touches of all teams are looked at, for otherwise there is but one source. */
final class InfluenceReader {

    static final String TOTAL = "total";
    static final String BY_TEAM = "influencedByTeam";
    static final String BY_KEY = "influenced";

    private static final String NOTE =
            "influenced amounts count whole for every team or key with a touch and must not be added up";

    private final DuckDBConnection connection;
    private final AttributionQuestion question;
    private final Sight sight;
    private final InfluenceWitness witness;

    /** Takes an opportunity that a number counts under a key, with the position of the event by which it does, if any. */
    @FunctionalInterface
    interface Sheet {

        void take(String number, @Nullable String key, Deal deal, @Nullable Long position);
    }

    InfluenceReader(DuckDBConnection connection, AttributionQuestion question, InfluenceWitness witness)
            throws SQLException {
        this.connection = connection;
        this.question = question;
        this.witness = witness;
        this.sight = Sight.of(question.viewpoint(), AttributionReports.position(connection));
    }

    InfluenceReport read() throws SQLException {
        var sums = new HashMap<String, InfluenceSums>();
        Sheet sheet = (number, key, deal, position) ->
                sums.computeIfAbsent(number, fresh -> new InfluenceSums()).add(key, deal);
        ofKeys(ofTeams(sheet).as(question), sheet);
        return report(sums);
    }

    /** Only what one number counts; the tables {@code att_…} are those of its selection then. */
    void read(String number, Sheet sheet) throws SQLException {
        Sheet wanted = (counted, key, deal, position) -> {
            if (counted.equals(number)) {
                sheet.take(counted, key, deal, position);
            }
        };
        if (number.equals(BY_KEY)) {
            ofKeys(select(question), wanted);
        } else {
            ofTeams(wanted);
        }
    }

    /** What it selects for it. */
    private JourneyReader ofTeams(Sheet sheet) throws SQLException {
        var teams = question.with(By.TEAM).with(question.eligible().everyTeam());
        var reader = select(teams);
        var sources = new SourceReader(connection, question, sight);
        var leads = sources.ofLeads();
        var accounts = sources.beforeSales(teams);
        var names = texts(By.TEAM);
        witness.everyTeam();
        reader.read((deal, journey, keys) -> {
            byTouches(sheet, deal, journey.touches(), keys, names);
            source(sheet, Sourcing.LEAD_SOURCE, leads.get(deal.d()), deal);
            source(sheet, Sourcing.BEFORE_SALES, accounts.get(deal.d()), deal);
            sheet.take(TOTAL, null, deal, null);
        });
        return reader;
    }

    private void byTouches(Sheet sheet, Deal deal, List<Touch> touches, long[] keys, Map<Long, String> names) {
        var first = keys.length == 0 ? null : source(names.get(keys[0]), touches.getFirst());
        boolean before = keys.length > 0 && !touches.getFirst().at().isAfter(deal.opened());
        source(sheet, Sourcing.FIRST_TOUCH_BEFORE_CREATION, before ? first : null, deal);
        source(sheet, Sourcing.FIRST_TOUCH, first, deal);
        each(keys, place -> {
            var team = names.get(keys[place]);
            sheet.take(BY_TEAM, team, deal, touches.get(place).sequence());
            witness.team(team, deal);
        });
    }

    private static @Nullable Source source(@Nullable String team, Touch touch) {
        return team == null ? null : new Source(team, touch.sequence());
    }

    private void source(Sheet sheet, Sourcing rule, @Nullable Source source, Deal deal) {
        if (source == null) {
            sheet.take(rule.number(), null, deal, null);
        } else {
            sheet.take(rule.number(), source.team(), deal, source.position());
        }
        witness.source(rule, source == null ? null : source.team(), deal);
    }

    private void ofKeys(JourneyReader reader, Sheet sheet) throws SQLException {
        var names = texts(question.by());
        witness.asked();
        reader.read((deal, journey, keys) -> each(keys, place -> {
            sheet.take(
                    BY_KEY,
                    names.get(keys[place]),
                    deal,
                    journey.touches().get(place).sequence());
            witness.key(keys[place], deal);
        }));
    }

    /** The place of each key once, where it is first. */
    private static void each(long[] keys, IntConsumer place) {
        var taken = new HashSet<Long>();
        for (int i = 0; i < keys.length; i++) {
            if (taken.add(keys[i])) {
                place.accept(i);
            }
        }
    }

    private JourneyReader select(AttributionQuestion asked) throws SQLException {
        return JourneyReader.select(
                connection, asked, sight, Set.of(question.basis().outcome()));
    }

    private InfluenceReport report(Map<String, InfluenceSums> sums) {
        var all = parts(sums, TOTAL);
        return new InfluenceReport(
                question.basis(),
                question.by(),
                question.valuedAt(),
                question.basis() == Basis.PIPELINE,
                sight.knownAt(),
                all.isEmpty() ? new Part(null, 0, List.of()) : all.getFirst(),
                Arrays.stream(Sourcing.values())
                        .filter(rule -> sums.containsKey(rule.number()))
                        .map(rule -> new Rule(rule, parts(sums, rule.number())))
                        .toList(),
                parts(sums, BY_TEAM),
                parts(sums, BY_KEY),
                List.of(NOTE));
    }

    private static List<Part> parts(Map<String, InfluenceSums> sums, String number) {
        return sums.getOrDefault(number, new InfluenceSums()).parts();
    }

    private Map<Long, String> texts(By by) throws SQLException {
        var keys = new KeySql(by, sight);
        var texts = new HashMap<Long, String>();
        try (var statement = connection.createStatement()) {
            statement.execute(keys.dictionary());
            try (var rows = statement.executeQuery(keys.texts())) {
                while (rows.next()) {
                    texts.put(rows.getLong(1), rows.getString(2));
                }
            }
        }
        return texts;
    }
}
