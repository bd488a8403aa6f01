package io.cascata.standalone.embedded;

import io.cascata.log.EventLog;
import io.cascata.log.EventLogException;
import io.cascata.query.ReadModels;
import io.cascata.query.buyinggroup.BuyingGroups;
import io.cascata.query.facts.FactStore;
import io.cascata.query.handshake.Handshakes;
import io.cascata.query.lead.Leads;
import io.cascata.query.projection.ParkedEvent;
import io.cascata.query.projection.ProjectionStatus;
import io.cascata.query.score.Scores;
import io.cascata.query.segment.Segments;
import io.cascata.query.sql.SqlConsole;
import io.cascata.query.viewpoint.History;
import io.cascata.query.waterfall.WaterfallReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** The read models of a data directory, brought up to the head of its log. */
public final class ReadSide implements AutoCloseable {

    private static final Duration LOOK = Duration.ofMillis(100);

    private final ReadModels models;
    private final EventLog log;

    private ReadSide(ReadModels models, EventLog log) {
        this.models = models;
        this.log = log;
    }

    /** Opens the read models and lets them follow the log up to its head. */
    public static ReadSide open(Path directory, EventLog log, Progress progress) {
        var models = ReadModels.open(directory, log);
        try {
            catchUp(models, log.head(), progress);
            return new ReadSide(models, log);
        } catch (RuntimeException e) {
            models.close();
            throw e;
        }
    }

    /** Deletes every read model of a data directory; the log has all that is needed to make them again. */
    public static void delete(Path directory) {
        try (var files = Files.newDirectoryStream(directory, "{facts,documents}[.-]*")) {
            for (var file : files) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete the read models in " + directory, e);
        }
    }

    public WaterfallReport waterfall() {
        return models.waterfall();
    }

    /** {@code seconds} is how long one question may take, 0 for any time; a whole table may take any. */
    public SqlConsole sql(int seconds) {
        return models.sql(new SqlConsole.Limits(seconds, 0), Clock.systemUTC());
    }

    public Leads leads() {
        return models.leads();
    }

    public Handshakes handshakes() {
        return models.handshakes();
    }

    /** What the API answers, asked without it. */
    public Answers answers() {
        return new Answers(models, log);
    }

    public BuyingGroups buyingGroups() {
        return models.buyingGroups(new History(log), Clock.systemUTC());
    }

    public Scores scores() {
        return new Scores(new History(log), Clock.systemUTC());
    }

    public Segments segments() {
        return new Segments(models::facts);
    }

    /** The facts that serve at the moment. */
    public FactStore facts() {
        return models.facts();
    }

    /** The events that no read model could take, with the reason. */
    public List<ParkedEvent> parked() {
        return models.status().stream()
                .flatMap(status -> status.parked().stream())
                .toList();
    }

    @Override
    public void close() {
        models.close();
    }

    private static void catchUp(ReadModels models, long head, Progress progress) {
        try {
            while (!seen(models, head)) {
                var status = models.status();
                requireNoFailure(status);
                progress.at(
                        status.stream()
                                .mapToLong(ProjectionStatus::position)
                                .min()
                                .orElse(0),
                        head);
            }
            progress.at(head, head);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EventLogException("interrupted while the read models followed the log", e);
        }
    }

    private static void requireNoFailure(List<ProjectionStatus> all) {
        for (var status : all) {
            if (status.failure() != null) {
                throw new EventLogException("the " + status.store() + " cannot follow the log: " + status.failure());
            }
        }
    }

    private static boolean seen(ReadModels models, long head) throws InterruptedException {
        try {
            models.awaitPosition(head, LOOK);
            return true;
        } catch (TimeoutException notYet) {
            return false;
        }
    }
}
