package io.cascata.query.attribution;

import io.cascata.query.attribution.OpportunityAttribution.Credit;
import io.cascata.query.attribution.OpportunityAttribution.Line;
import io.cascata.query.attribution.model.Journey;
import io.cascata.query.attribution.model.Milestones;
import io.cascata.query.deals.Sight;
import io.cascata.query.viewpoint.UnknownOpportunity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** The attribution of one opportunity, from the journey that was selected for it. */
final class OpportunitySheet {

    private static final String LINES =
            "SELECT t.pos, t.touch, t.happened, m.contact, coalesce(x.role, y.role), t.channel,"
                    + " t.kind, t.campaign, t.content, t.team, coalesce(x.pos, m.role_pos) FROM att_pair p"
                    + " JOIN att_deal o ON o.d = p.d JOIN att_member m ON m.m = p.m JOIN " + TouchTables.SPELT
                    + " t ON t.pos = p.pos"
                    + " ASOF LEFT JOIN att_piece x ON x.d = p.d AND x.contact = m.contact AND t.happened >= x.since"
                    + " LEFT JOIN att_piece y ON y.pos = m.role_pos WHERE o.wanted";

    private final List<Model> models;
    private final AttributionQuestion question;
    private final Map<Long, Map<Model, Credit>> credits = new HashMap<>();
    private final Map<Model, Credit> unattributed = new EnumMap<>(Model.class);
    private @Nullable Deal deal;
    private @Nullable Journey journey;
    private @Nullable Milestones milestones;

    OpportunitySheet(List<Model> models, AttributionQuestion question) {
        this.models = models;
        this.question = question;
    }

    void take(Deal deal, Journey journey, long[] keys) {
        this.deal = deal;
        this.journey = journey;
        var settings = question.settings();
        milestones = Milestones.of(journey, settings.kinds());
        for (var model : models) {
            if (keys.length == 0) {
                unattributed.put(model, credit(deal, 1, deal.minorUnits()));
                continue;
            }
            var weights = CreditSums.weights(model, journey, keys, settings, milestones);
            var shares = weights.share(deal.minorUnits());
            for (int i = 0; i < keys.length; i++) {
                credits.computeIfAbsent(journey.touches().get(i).sequence(), fresh -> new EnumMap<>(Model.class))
                        .put(model, credit(deal, weights.part(i), shares[i]));
            }
            if (1 - weights.total() > 1e-9) {
                unattributed.put(model, credit(deal, 1 - weights.total(), shares[keys.length]));
            }
        }
    }

    private static Credit credit(Deal deal, double part, long minorUnits) {
        boolean worth = deal.amount() != null && deal.currency() != null;
        return new Credit(Math.rint(part * 1e9) / 1e9, worth ? deal.money(minorUnits) : null);
    }

    /** Throws {@link UnknownOpportunity} where there was none at the viewpoint. */
    OpportunityAttribution read(DuckDBConnection connection, String id, Sight sight) throws SQLException {
        var found = deal;
        if (found == null) {
            throw new UnknownOpportunity(id);
        }
        return new OpportunityAttribution(
                id,
                found.outcome(),
                found.opened(),
                found.closed(),
                found.amount() == null ? null : found.money(found.minorUnits()),
                found.currency(),
                found.closed() == null,
                question.valuedAt(),
                sight.knownAt(),
                lines(connection),
                unattributed,
                "/api/events?tags=opportunity=" + id);
    }

    private List<Line> lines(DuckDBConnection connection) throws SQLException {
        var byPosition = new HashMap<Long, Line>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(LINES)) {
            while (rows.next()) {
                byPosition.put(rows.getLong(1), line(rows));
            }
        }
        var lines = new ArrayList<Line>();
        if (journey != null) {
            journey.touches().forEach(touch -> lines.add(byPosition.get(touch.sequence())));
        }
        return lines;
    }

    private Line line(ResultSet row) throws SQLException {
        long position = row.getLong(1);
        long role = row.getLong(11);
        var roleEvent = row.wasNull() ? null : event(role);
        return new Line(
                row.getString(2),
                JourneyReader.instant(row.getLong(3)),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                positions(position),
                credits.getOrDefault(position, Map.of()),
                event(position),
                roleEvent);
    }

    private List<String> positions(long position) {
        return journey == null || milestones == null ? List.of() : milestones.heldBy(journey, position);
    }

    private static String event(long position) {
        return "/api/events?after=" + (position - 1) + "&limit=1";
    }
}
