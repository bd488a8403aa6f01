package io.cascata.standalone.bench;

import io.cascata.log.EventLog;
import io.cascata.query.attribution.Attribution;
import io.cascata.query.facts.FactProjection;
import io.cascata.query.facts.FactStore;
import io.cascata.query.projection.EventFeed;
import io.cascata.query.projection.Served;
import io.cascata.query.projection.StoreFiles;
import io.cascata.query.stagehistory.StageHistory;
import java.nio.file.Path;
import java.util.List;

/** The facts that attribution reads, following a log as they do in a server. */
final class MarketFacts {

    private MarketFacts() {}

    static Served<FactStore> open(Path directory, EventLog log) {
        var feed = new EventFeed(log, projections());
        var files =
                new StoreFiles<>(directory, "facts", "bench", "duckdb", file -> FactStore.open(file, projections()));
        return Served.open(feed, feed, files);
    }

    private static List<FactProjection> projections() {
        return List.of(StageHistory.projection(), Attribution.projection());
    }
}
