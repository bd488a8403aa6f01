package io.cascata.standalone.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cascata.log.Append;
import io.cascata.log.EventLog;
import io.cascata.log.sqlite.SqliteEventLog;
import io.cascata.query.ReadModels;
import io.cascata.standalone.embedded.ReadSide;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A company with as many touches as the long log has events and a tenth as many opportunities: how soon its read models
 * hold what is new, and every report over it, asked of a server with 1 GB of heap that has answered a few questions about
 * each: different ones one after the other, from the request until the whole answer is there.
 */
final class ReportMeasurement implements Measurement {

    private static final int HEAP_MEGABYTES = 1_024;
    private static final Map<String, String> ALONE = Map.of("CASCATA_POLICIES_RUN", "false");
    private static final int FILL_BATCH = 2_000;
    private static final int TO_COME = 1_000;
    private static final int WARM_UP = 10;
    private static final int QUESTIONS = 40;
    private static final double GOAL_MILLIS = 200;

    @Override
    public String name() {
        return "reports";
    }

    @Override
    public List<Figure> measure(Workshop workshop) throws Exception {
        var directory = workshop.directory("market");
        var figures = new ArrayList<Figure>();
        long head = market(directory, workshop, figures);
        try (var server = BenchServer.start(directory, HEAP_MEGABYTES, ALONE)) {
            server.await("/actuator/health");
            for (var report : ReportQuestions.reports()) {
                times(server, report, head, new Random(1), WARM_UP);
            }
            for (var report : ReportQuestions.reports()) {
                figures.addAll(figures(report, times(server, report, head, new Random(7), QUESTIONS)));
                workshop.progress()
                        .at(
                                "asking",
                                figures.size(),
                                3L * ReportQuestions.reports().size());
            }
            return figures;
        }
    }

    /** Makes the company and gives the position that its log has come to. */
    private static long market(Path directory, Workshop workshop, List<Figure> figures) throws Exception {
        int opportunities = workshop.events() / SyntheticCompany.TOUCHES_PER_OPPORTUNITY;
        try (var log = SqliteEventLog.open(directory, Clock.systemUTC())) {
            var company = new SyntheticCompany(1, opportunities + TO_COME);
            fill(log, company, opportunities, workshop.progress());
            readModels(directory, log, workshop.progress());
            try (var models = ReadModels.open(directory, log)) {
                figures.add(News.in("all read models", log, company::take, models::awaitPosition));
            }
            return log.head();
        }
    }

    private static void fill(EventLog log, SyntheticCompany company, int opportunities, BenchProgress progress) {
        while (company.opened() < opportunities) {
            log.append(Append.unconditional(company.take(FILL_BATCH))).join();
            progress.at("writing opportunities", company.opened(), opportunities);
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

    private static double[] times(
            BenchServer server, ReportQuestions.Report report, long head, Random random, int questions)
            throws IOException, InterruptedException {
        var times = new double[questions];
        for (int number = 0; number < questions; number++) {
            var path = report.question(random, head);
            var watch = new Stopwatch();
            var answer = server.get(path);
            times[number] = watch.millis();
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
