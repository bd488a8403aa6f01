package io.cascata.query.testing;

import io.cascata.log.EventLog;
import io.cascata.log.sqlite.SqliteEventLog;
import io.cascata.query.activity.Activities;
import io.cascata.query.attribution.Attribution;
import io.cascata.query.attribution.AttributionReports;
import io.cascata.query.change.Settled;
import io.cascata.query.facts.FactProjection;
import io.cascata.query.facts.FactStore;
import io.cascata.query.handshake.Handshakes;
import io.cascata.query.lead.Leads;
import io.cascata.query.projection.EventFeed;
import io.cascata.query.projection.ProjectionRunner;
import io.cascata.query.score.Queue;
import io.cascata.query.segment.Segments;
import io.cascata.query.stagehistory.StageHistory;
import io.cascata.query.viewpoint.History;
import io.cascata.query.waterfall.FactWaterfall;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A log, its facts and the runner between them, in one directory. */
public final class Facts implements AutoCloseable {

    private final EventLog log;
    private final FactStore store;
    private final ProjectionRunner runner;
    private final SalesLog sales;

    public Facts(Path directory) {
        this(SqliteEventLog.open(directory, Clock.systemUTC()), directory.resolve("facts.duckdb"));
    }

    public Facts(EventLog log, Path file) {
        this.log = log;
        this.store = FactStore.open(file, projections());
        this.runner = new ProjectionRunner(new EventFeed(log, projections()), store);
        this.sales = new SalesLog(log);
        runner.start();
    }

    private static List<FactProjection> projections() {
        return Stream.of(
                        List.of(StageHistory.projection(), Attribution.projection()),
                        Leads.facts(),
                        Segments.projections(),
                        List.of(Activities.happenings(), Handshakes.steps(), Queue.projection(), Settled.projection()))
                .flatMap(List::stream)
                .toList();
    }

    public EventLog log() {
        return log;
    }

    public FactStore store() {
        return store;
    }

    public ProjectionRunner runner() {
        return runner;
    }

    public SalesLog sales() {
        return sales;
    }

    /** The facts, once they have seen everything that was written so far. */
    public FactStore upToDate() throws Exception {
        sales.append();
        runner.awaitPosition(log.head(), Duration.ofSeconds(60));
        return store;
    }

    /** The report over everything that was written so far. */
    public FactWaterfall report() throws Exception {
        upToDate();
        return new FactWaterfall(() -> store, new History(log));
    }

    /** Attribution over everything that was written so far. */
    public AttributionReports attribution() throws Exception {
        sales.append();
        runner.awaitPosition(log.head(), Duration.ofSeconds(60));
        return new AttributionReports(() -> store);
    }

    @Override
    public void close() {
        runner.close();
        store.close();
        log.close();
    }
}
