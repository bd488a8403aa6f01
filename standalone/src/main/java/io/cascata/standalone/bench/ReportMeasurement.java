package io.cascata.standalone.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cascata.log.Append;
import io.cascata.log.EventLog;
import io.cascata.log.sqlite.SqliteEventLog;
import io.cascata.standalone.embedded.ReadSide;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Every report over a company with as many touches as the long log has events and a tenth as many opportunities, asked of
 * a server with 1 GB of heap: different questions one after the other, from the request until the whole answer is there.
 */
final class ReportMeasurement implements Measurement {

    private static final int HEAP_MEGABYTES = 1_024;
    private static final Map<String, String> ALONE = Map.of("CASCATA_POLICIES_RUN", "false");
    private static final int FILL_BATCH = 2_000;
    private static final int WARM_UP = 6;
    private static final int QUESTIONS = 40;
    private static final double GOAL_MILLIS = 200;

    @Override
    public String name() {
        return "reports";
    }

    @Override
    public List<Figure> measure(Workshop workshop) throws Exception {
        var directory = workshop.directory("market");
        long head;
        try (var log = SqliteEventLog.open(directory, Clock.systemUTC())) {
            fill(log, workshop);
            head = log.head();
            readModels(directory, log, workshop.progress());
        }
        try (var server = BenchServer.start(directory, HEAP_MEGABYTES, ALONE)) {
            server.await("/actuator/health");
            var figures = new ArrayList<Figure>();
            for (var report : ReportQuestions.reports()) {
                figures.addAll(figures(report, times(server, report, head)));
                workshop.progress()
                        .at(
                                "asking",
                                figures.size(),
                                3L * ReportQuestions.reports().size());
            }
            return figures;
        }
    }

    private static void fill(EventLog log, Workshop workshop) {
        int opportunities = workshop.events() / SyntheticCompany.TOUCHES_PER_OPPORTUNITY;
        if (log.head() > workshop.events()) {
            return;
        }
        var market = new SyntheticCompany(1, opportunities);
        for (var events = market.take(FILL_BATCH); !events.isEmpty(); events = market.take(FILL_BATCH)) {
            log.append(Append.unconditional(events)).join();
            workshop.progress().at("writing opportunities", market.opened(), opportunities);
        }
    }

    private static void readModels(Path directory, EventLog log, BenchProgress progress) {
        try (var reading = ReadSide.open(directory, log, (done, total) -> progress.at("reading", done, total))) {
            if (!reading.parked().isEmpty()) {
                throw new IllegalStateException("the read models refused events of the bench: "
                        + reading.parked().getFirst());
            }
        }
    }

    private static double[] times(BenchServer server, ReportQuestions.Report report, long head)
            throws IOException, InterruptedException {
        var random = new Random(7);
        var times = new double[QUESTIONS];
        for (int number = -WARM_UP; number < QUESTIONS; number++) {
            var path = report.question(random, head);
            var watch = new Stopwatch();
            var answer = server.get(path);
            if (number >= 0) {
                times[number] = watch.millis();
            }
            if (answer.statusCode() != 200) {
                throw new IOException(
                        path + " answered " + answer.statusCode() + ": " + new String(answer.body(), UTF_8));
            }
        }
        return times;
    }

    private static List<Figure> figures(ReportQuestions.Report report, double[] times) {
        var p95 = Stopwatch.percentile(times, 0.95);
        return List.of(
                Figure.told(report.name() + ", p50", Stopwatch.percentile(times, 0.5), "ms"),
                Figure.told(report.name() + ", p95", p95, "ms").goal("< 200 ms", p95 < GOAL_MILLIS),
                Figure.told(report.name() + ", max", Stopwatch.percentile(times, 1), "ms"));
    }
}
