package io.cascata.query.stagehistory;

import io.cascata.events.id.OpportunityId;
import io.cascata.query.facts.Words;
import io.cascata.query.projection.MissingRow;
import io.cascata.query.projection.SeenIds;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBConnection;

/** The opportunities at hand: fetched in bulk, kept from batch to batch as long as they are not too many. */
final class Deals {

    private static final int KEPT = 10_000;

    private final StageModels models;
    private final Map<String, Deal> deals = new LinkedHashMap<>(KEPT, 0.75f, true);
    private SeenIds seen = new SeenIds(false);

    Deals(StageModels models) {
        this.models = models;
    }

    Deal get(OpportunityId id) {
        var deal = deals.get(id.value());
        if (deal == null) {
            throw new MissingRow("opportunity", id);
        }
        return deal;
    }

    /** A new opportunity, numbered by the position of its first event; throws where it was opened before. */
    Deal open(OpportunityId id, long position) {
        if (deals.containsKey(id.value())) {
            throw new IllegalStateException("opportunity " + id + " was opened before");
        }
        var deal = Deal.opened(position, models);
        deals.put(id.value(), deal);
        seen.add(id.value());
        return deal;
    }

    /** Whether an opportunity may be in the tables and is not at hand. */
    boolean lacks(OpportunityId id) {
        return !deals.containsKey(id.value()) && seen.mayHold(id.value());
    }

    void fetch(List<String> missing, DuckDBConnection connection, Words words) throws SQLException {
        if (!missing.isEmpty()) {
            deals.putAll(new DealReader(connection, models, words).read(missing));
        }
    }

    /** Begins to read tables; where nothing is in them, every id will be remembered from now on. */
    void begin(DuckDBConnection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT 1 FROM deal LIMIT 1")) {
            seen = new SeenIds(!rows.next());
        }
    }

    /** Forgets what is stored by now and was used the longest ago, where too much has gathered. */
    void trim() {
        var eldest = deals.keySet().iterator();
        for (int surplus = deals.size() - KEPT; surplus > 0; surplus--) {
            eldest.next();
            eldest.remove();
        }
    }

    void clear() {
        deals.clear();
    }
}
