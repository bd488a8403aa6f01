package io.cascata.query.attribution;

import io.cascata.events.value.Outcome;
import io.cascata.query.attribution.model.Journey;
import io.cascata.query.attribution.model.Sessions;
import io.cascata.query.attribution.model.Touch;
import io.cascata.query.deals.DraftedModels;
import io.cascata.query.deals.Sight;
import io.cascata.query.facts.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duckdb.DuckDBConnection;

/** Selects the eligible touches of all opportunities of a question at once and hands them on journey by journey. */
final class JourneyReader {

    private final DuckDBConnection connection;
    private final AttributionQuestion question;
    private final Sight sight;
    private final Words words;
    private final Words spoken;
    private final Map<Long, Map<String, Instant>> stages = new HashMap<>();
    private final Sessions sessions;

    private final List<Touch> touches = new ArrayList<>();
    private long[] keys = new long[64];

    /** Reads what has been selected. */
    JourneyReader(DuckDBConnection connection, AttributionQuestion question, Sight sight) throws SQLException {
        this.connection = connection;
        this.question = question;
        this.sight = sight;
        this.words = Words.read(connection);
        this.spoken = Words.read(connection, TouchTables.WORD);
        this.sessions =
                new Sessions(question.eligible().session(), question.settings().kinds());
    }

    /** Fills the tables {@code att_…} for a question about opportunities with these outcomes. */
    static JourneyReader select(
            DuckDBConnection connection, AttributionQuestion question, Sight sight, Set<Outcome> outcomes)
            throws SQLException {
        requireKnown(DraftedModels.read(connection), question);
        var reader = new JourneyReader(connection, question, sight);
        Statements.execute(connection, new EligibleDeals(question, sight, reader.words, outcomes).statements());
        Statements.execute(connection, new EligiblePeople(question.eligible(), sight, reader.valuedAt()).statements());
        Statements.execute(connection, reader.eligible().statements());
        return reader;
    }

    /** The same selection for a question by something else, or of marketing alone where this one is of every team. */
    JourneyReader as(AttributionQuestion other) throws SQLException {
        var reader = new JourneyReader(connection, other, sight);
        if (question.eligible().allTeams() && !other.eligible().allTeams()) {
            Statements.execute(connection, EligibleTouches.ofMarketing());
        }
        return reader;
    }

    private long valuedAt() {
        return Sight.micros(question.valuedAt());
    }

    private EligibleTouches eligible() {
        return new EligibleTouches(question.eligible(), question.settings().kinds(), spoken, sight, valuedAt());
    }

    private static void requireKnown(DraftedModels models, AttributionQuestion question) {
        models.requireProcess(question.filter());
        var custom = question.settings().custom();
        if (custom != null) {
            custom.stages().forEach(stage -> models.requireStage("weights", stage));
        }
    }

    void read(JourneySheet sheet) throws SQLException {
        var keySql = prepared();
        try (var deals = connection.createStatement();
                var rows = connection.createStatement();
                var deal = deals.executeQuery("SELECT d, opportunity, outcome, opened, closed, amount, currency"
                        + " FROM att_deal WHERE wanted ORDER BY d");
                var row = rows.executeQuery(keySql.touches())) {
            boolean more = row.next();
            while (deal.next()) {
                var next = deal(deal);
                touches.clear();
                while (more && row.getLong(1) == next.d()) {
                    take(row);
                    more = row.next();
                }
                hand(next, sheet);
            }
        }
    }

    private KeySql prepared() throws SQLException {
        readStages();
        var keySql = new KeySql(question.by(), sight);
        Statements.execute(connection, List.of(keySql.dictionary()));
        return keySql;
    }

    private void take(ResultSet row) throws SQLException {
        var touch = new Touch(
                "",
                String.valueOf(row.getLong(2)),
                spoken.known(row.getInt(5)),
                spoken.text(row.getInt(7)),
                null,
                instant(row.getLong(4)),
                spoken.known(row.getInt(6)),
                row.getLong(3));
        if (touches.size() == keys.length) {
            keys = Arrays.copyOf(keys, 2 * keys.length);
        }
        keys[touches.size()] = row.getLong(8);
        touches.add(touch);
    }

    private void hand(Deal deal, JourneySheet sheet) {
        var end = deal.closed() == null ? question.valuedAt() : deal.closed();
        var won = deal.outcome() == Outcome.WON ? deal.closed() : null;
        var journey =
                new Journey(sessions.of(touches), deal.opened(), won, end, stages.getOrDefault(deal.d(), Map.of()));
        if (question.eligible().visitsAsMilestonesOnly()) {
            journey = journey.withoutVisitsBetween(question.settings().kinds());
        }
        sheet.take(deal, journey, keysOf(journey.touches()));
    }

    /** Of those that are left of the touches, in the same order. */
    private long[] keysOf(List<Touch> kept) {
        var of = new long[kept.size()];
        for (int place = 0, i = 0; i < of.length; place++) {
            if (touches.get(place).sequence() == kept.get(i).sequence()) {
                of[i++] = keys[place];
            }
        }
        return of;
    }

    private Deal deal(ResultSet row) throws SQLException {
        long closed = row.getLong(5);
        boolean open = row.wasNull();
        return Deal.of(
                row.getLong(1),
                row.getString(2),
                Outcome.valueOf(words.known(row.getInt(3))),
                instant(row.getLong(4)),
                open ? null : instant(closed),
                row.getBigDecimal(6),
                words.text(row.getInt(7)));
    }

    static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    private void readStages() throws SQLException {
        if (question.settings().custom() == null) {
            return;
        }
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT d.d, w.text, min(s.entered) FROM stay s"
                        + " JOIN att_deal d ON d.d = s.n JOIN word w ON w.code = s.stage WHERE " + sight.sees("s")
                        + " AND d.wanted GROUP BY ALL")) {
            while (row.next()) {
                stages.computeIfAbsent(row.getLong(1), fresh -> new HashMap<>())
                        .put(row.getString(2), instant(row.getLong(3)));
            }
        }
    }
}
