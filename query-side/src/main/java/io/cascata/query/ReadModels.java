package io.cascata.query;

import io.cascata.log.EventLog;
import io.cascata.query.activity.Activities;
import io.cascata.query.attribution.Attribution;
import io.cascata.query.attribution.AttributionReports;
import io.cascata.query.buyinggroup.BuyingGroups;
import io.cascata.query.change.Settled;
import io.cascata.query.documents.DocumentProjection;
import io.cascata.query.documents.DocumentProjections;
import io.cascata.query.documents.DocumentStore;
import io.cascata.query.documents.sqlite.SqliteDocumentStore;
import io.cascata.query.facts.FactProjection;
import io.cascata.query.facts.FactStore;
import io.cascata.query.handshake.Handshakes;
import io.cascata.query.lead.Leads;
import io.cascata.query.opportunity.Opportunities;
import io.cascata.query.projection.EventFeed;
import io.cascata.query.projection.Projection;
import io.cascata.query.projection.ProjectionStatus;
import io.cascata.query.projection.Served;
import io.cascata.query.projection.StoreFiles;
import io.cascata.query.score.Queue;
import io.cascata.query.segment.Segments;
import io.cascata.query.sql.SqlConsole;
import io.cascata.query.stagehistory.StageHistory;
import io.cascata.query.viewpoint.History;
import io.cascata.query.waterfall.FactWaterfall;
import io.cascata.query.waterfall.WaterfallReport;
import io.cascata.query.waterfall.export.StageTables;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All read models of a data directory, each store following the log on a thread of its own. */
public final class ReadModels implements AutoCloseable {

    private final EventLog log;
    private final Served<FactStore> facts;
    private final Served<DocumentProjections> documents;

    private ReadModels(EventLog log, Served<FactStore> facts, Served<DocumentProjections> documents) {
        this.log = log;
        this.facts = facts;
        this.documents = documents;
    }

    /** Opens the read models, made where they are missing, and lets them follow the log. */
    public static ReadModels open(Path directory, EventLog log) {
        var documental = documental();
        var feed = feed(log);
        var anew = feed(log);
        var facts = Served.open(feed, anew, facts(directory));
        try {
            var files = new StoreFiles<>(directory, "documents", version(documental), "db", ReadModels::documents);
            return new ReadModels(log, facts, Served.open(feed, anew, files));
        } catch (RuntimeException e) {
            facts.close();
            throw e;
        }
    }

    private static StoreFiles<FactStore> facts(Path directory) {
        return new StoreFiles<>(
                directory, "facts", version(factual()), "duckdb", file -> FactStore.open(file, factual()));
    }

    /** Of every feature that keeps facts, fresh ones; their versions in this order name the file. */
    private static List<FactProjection> factual() {
        return Stream.of(
                        List.of(StageHistory.projection(), Attribution.projection()),
                        Leads.facts(),
                        Segments.projections(),
                        List.of(Activities.happenings(), Handshakes.steps(), Queue.projection(), Settled.projection()))
                .flatMap(List::stream)
                .toList();
    }

    private static EventFeed feed(EventLog log) {
        var projections = new ArrayList<Projection>(documental());
        projections.addAll(factual());
        return new EventFeed(log, projections);
    }

    private static DocumentProjections documents(Path file) {
        var projections = documental();
        var collections =
                projections.stream().map(DocumentProjection::collection).toList();
        return new DocumentProjections(SqliteDocumentStore.open(file, collections), projections);
    }

    /** Of every feature that keeps documents; their versions in this order name the file. */
    private static List<DocumentProjection<?>> documental() {
        return Stream.of(
                        Opportunities.projections(),
                        Leads.projections(),
                        BuyingGroups.projections(),
                        Handshakes.projections())
                .<DocumentProjection<?>>flatMap(List::stream)
                .toList();
    }

    private static String version(List<? extends Projection> projections) {
        return projections.stream()
                .map(projection -> String.valueOf(projection.version()))
                .collect(Collectors.joining("_", "v", ""));
    }

    public WaterfallReport waterfall() {
        return new FactWaterfall(facts::serving, new History(log));
    }

    public AttributionReports attribution() {
        return new AttributionReports(facts::serving);
    }

    /** The facts in SQL. */
    public SqlConsole sql(SqlConsole.Limits limits, Clock clock) {
        var tables = Stream.of(StageTables.all(), Attribution.tables(clock))
                .flatMap(List::stream)
                .toList();
        return new SqlConsole(facts::serving, tables, limits);
    }

    public Leads leads() {
        return new Leads(this::documentStore);
    }

    public Opportunities opportunities() {
        return new Opportunities(this::documentStore);
    }

    public BuyingGroups buyingGroups(History history, Clock clock) {
        return new BuyingGroups(history, this::documentStore, facts::serving, clock);
    }

    public Activities activities(Clock clock) {
        return new Activities(facts::serving, clock);
    }

    public Handshakes handshakes() {
        return new Handshakes(this::documentStore, facts::serving);
    }

    /** The facts that serve at the moment. */
    public FactStore facts() {
        return facts.serving();
    }

    private DocumentStore documentStore() {
        return documents.serving().store();
    }

    /** Waits until every store has seen a position. */
    public void awaitPosition(long position, Duration timeout) throws InterruptedException, TimeoutException {
        facts.awaitPosition(position, timeout);
        documents.awaitPosition(position, timeout);
    }

    /** Of each store, and of those that are being built anew beside them. */
    public List<ProjectionStatus> status() {
        return Stream.concat(facts.status().stream(), documents.status().stream())
                .toList();
    }

    /** Builds everything anew beside what serves, and switches once it has caught up. */
    public void rebuild() {
        var feed = feed(log);
        facts.rebuild(feed);
        documents.rebuild(feed);
    }

    @Override
    public void close() {
        facts.close();
        documents.close();
    }
}
