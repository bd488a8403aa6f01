package io.cascata.query.attribution;

import io.cascata.query.attribution.model.Journey;
import io.cascata.query.attribution.model.Milestones;
import io.cascata.query.attribution.model.Settings;
import io.cascata.query.attribution.model.Weights;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * Writes credits to the table {@code att_credit}: of one model, where every touch counts, one row for each touch, though it
 * earns nothing, else of those that earn something. Of a model that gives to keys by all journeys at once, the touches of the won ones that it
 * went by: what each of them earned it does not say.
 */
final class CreditTable {

    /** Stands for touches that name nothing of what the report is by. */
    static final String NO_KEY = "(none)";

    /** Stands for what no touch earns. */
    static final String UNATTRIBUTED = "(unattributed)";

    private static final int SCALE = 6;

    private final DuckDBConnection connection;
    private final List<Model> models;
    private final Settings settings;
    private final WantedCredits wanted;
    private final KeySql keys;
    private final Map<Long, String> texts = new HashMap<>();

    /** Which credits are wanted: those of one key, or all. */
    record Key(@Nullable String value) {

        static final Key ALL = new Key(null);

        boolean means(@Nullable String text) {
            return value == null || value.equals(text == null || text.isEmpty() ? NO_KEY : text);
        }
    }

    CreditTable(DuckDBConnection connection, List<Model> models, Settings settings, WantedCredits wanted, KeySql keys) {
        this.connection = connection;
        this.models = List.copyOf(models);
        this.settings = settings;
        this.wanted = wanted;
        this.keys = keys;
    }

    void write(JourneyReader reader) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "CREATE OR REPLACE TEMP TABLE att_credit (d BIGINT, pos BIGINT, key VARCHAR, model VARCHAR,"
                            + " weight DOUBLE, amount DECIMAL(27, 6), currency VARCHAR)");
            statement.execute(keys.dictionary());
            if (wanted.key().value() != null) {
                readTexts();
            }
        }
        try (var appender = connection.createAppender("temp", "main", "att_credit")) {
            reader.read((deal, journey, codes) -> write(deal, journey, codes, appender));
        } catch (CreditsBrokenOff e) {
            throw e.failure();
        }
    }

    private void readTexts() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(keys.texts())) {
            while (rows.next()) {
                texts.put(rows.getLong(1), rows.getString(2));
            }
        }
    }

    private void write(Deal deal, Journey journey, long[] codes, DuckDBAppender to) {
        var milestones = Milestones.of(journey, settings.kinds());
        for (var model : models) {
            var weights = codes.length == 0 || !model.givesToTouches()
                    ? null
                    : CreditSums.weights(model, journey, codes, settings, milestones);
            boolean meant = wanted.means(weights);
            if (meant && codes.length > 0 && weights == null) {
                seen(deal, journey, codes, model, to);
            } else if (meant) {
                given(deal, journey, codes, model, weights, to);
            }
        }
    }

    private void given(
            Deal deal, Journey journey, long[] codes, Model model, @Nullable Weights weights, DuckDBAppender to) {
        var shares = weights == null ? new long[] {deal.minorUnits()} : weights.share(deal.minorUnits());
        boolean every = models.size() == 1 && wanted.number().countsEveryTouch();
        for (int i = 0; i < codes.length && weights != null; i++) {
            if ((every || weights.part(i) > 0) && means(codes[i])) {
                append(to, deal, model, journey.touches().get(i).sequence(), weights.part(i), shares[i]);
            }
        }
        double rest = weights == null ? 1 : 1 - weights.total();
        if (rest > 1e-9 && wanted.meansRest()) {
            append(to, deal, model, null, rest, shares[codes.length]);
        }
    }

    private void seen(Deal deal, Journey journey, long[] codes, Model model, DuckDBAppender to) {
        for (int i = 0; i < codes.length; i++) {
            if (means(codes[i])) {
                append(to, deal, model, journey.touches().get(i).sequence(), null, 0);
            }
        }
    }

    private boolean means(long code) {
        return wanted.key().value() == null || wanted.key().means(texts.get(code));
    }

    private static void append(
            DuckDBAppender to,
            Deal deal,
            Model model,
            @Nullable Long position,
            @Nullable Double weight,
            long minorUnits) {
        try {
            to.beginRow().append(deal.d());
            if (position == null) {
                to.appendNull().append(UNATTRIBUTED);
            } else {
                to.append(position.longValue()).appendNull();
            }
            to.append(model.name()).append(weight);
            if (weight == null || deal.amount() == null || deal.currency() == null) {
                to.appendNull().appendNull();
            } else {
                to.append(deal.money(minorUnits).setScale(SCALE)).append(deal.currency());
            }
            to.endRow();
        } catch (SQLException e) {
            throw new CreditsBrokenOff(e);
        }
    }

    /** The credits could not be written. */
    private static final class CreditsBrokenOff extends RuntimeException {

        private final SQLException failure;

        CreditsBrokenOff(SQLException failure) {
            super(failure);
            this.failure = failure;
        }

        SQLException failure() {
            return failure;
        }
    }

    /** Touch, person, role, opportunity and credit, and the addresses of the events behind them. */
    static String rows() {
        return "SELECT o.opportunity, t.touch, make_timestamp(t.happened) AS occurred_at, m.contact,"
                + " coalesce(x.role, y.role) AS role, t.channel, t.kind, t.campaign, t.content, t.team,"
                + " round(c.weight, 9) AS weight, c.amount, c.currency, c.key AS unattributed, c.model,"
                + " '/api/events?after=' || (t.pos - 1) || '&limit=1' AS touch_event,"
                + " '/api/events?after=' || (coalesce(x.pos, m.role_pos) - 1) || '&limit=1' AS role_event,"
                + " '/api/events?tags=opportunity=' || o.opportunity AS opportunity_events" + from()
                + " ORDER BY c.d, c.model, t.happened, t.pos";
    }

    /** The same as a table with the keys of others: model, touch, person, opportunity, and the positions of events. */
    static String flat() {
        return "SELECT c.model, o.opportunity, t.touch, make_timestamp(t.happened) AS happened_at, m.contact,"
                + " coalesce(x.role, y.role) AS role, t.channel, t.kind, t.campaign, t.content, t.team, t.solution,"
                + " round(c.weight, 9) AS weight, c.amount, c.currency, c.key IS NOT NULL AS unattributed,"
                + " t.pos AS position, coalesce(x.pos, m.role_pos) AS role_position" + from();
    }

    private static String from() {
        return " FROM att_credit c JOIN att_deal o ON o.d = c.d LEFT JOIN att_pair p ON p.d = c.d AND p.pos = c.pos"
                + " LEFT JOIN att_member m ON m.m = p.m LEFT JOIN " + TouchTables.SPELT
                + " t ON t.pos = c.pos"
                + " ASOF LEFT JOIN att_piece x ON x.d = c.d AND x.contact = m.contact AND t.happened >= x.since"
                + " LEFT JOIN att_piece y ON y.pos = m.role_pos";
    }
}
