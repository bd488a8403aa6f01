package io.cascata.standalone.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import io.cascata.command.importing.ImportReport;
import io.cascata.command.importing.ImportRequest;
import io.cascata.command.importing.plan.ImportProgress;
import io.cascata.command.importing.plan.ObjectCount;
import io.cascata.log.sqlite.SqliteEventLog;
import io.cascata.standalone.demo.Demo;
import io.cascata.standalone.demo.DemoSettings;
import io.cascata.standalone.embedded.WriteSide;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/** A Salesforce export of a large demo company through the importer, against parsing its CSV files and nothing else. */
final class ImportMeasurement implements Measurement {

    private static final int ACCOUNTS = 5_000;
    private static final int EVENTS_PER_ACCOUNT = 50;
    private static final int WARM_UP = 500;
    private static final String HISTORY = "OpportunityHistory";
    private static final double GOAL = 15_000;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public List<Figure> measure(Workshop workshop) throws IOException {
        var accounts = Math.clamp(workshop.events() / EVENTS_PER_ACCOUNT, 20, ACCOUNTS);
        run(workshop, "import-warm-up", export(workshop, "import-warm-up", Math.min(WARM_UP, accounts)));
        var whole = export(workshop, "import", accounts);
        var limit = parsedPerSecond(workshop.directory("import").resolve("salesforce"));
        var history = rowsPerSecond(run(workshop, "import-history", historyOf(whole)), HISTORY::equals);
        var all = rowsPerSecond(run(workshop, "import", whole), object -> true);
        return List.of(
                Figure.told("import of opportunities and history", history, "history rows/s")
                        .goal("> 15,000", history > GOAL),
                Figure.against("import of all objects", all, "rows/s", "CSV parse", limit));
    }

    private static ImportRequest export(Workshop workshop, String name, int accounts) throws IOException {
        var demo = new Demo(new DemoSettings(1, DemoSettings.DEFAULT.until(), accounts));
        return demo.export(workshop.directory(name), Clock.systemUTC().instant());
    }

    private static ImportRequest historyOf(ImportRequest whole) {
        var files = whole.files().stream()
                .filter(file ->
                        file.name().equals(HISTORY + ".csv") || file.name().equals("Opportunity.csv"))
                .toList();
        return new ImportRequest(whole.profile(), files, whole.process(), whole.mapping(), whole.settings());
    }

    private static ImportReport run(Workshop workshop, String name, ImportRequest request) {
        var clock = Clock.systemUTC();
        try (var log = SqliteEventLog.open(workshop.directory(name), clock)) {
            return new WriteSide(log).importer(clock).run(request, ImportProgress.SILENT);
        }
    }

    /** The report's own time, from the first file opened to the last event durable. */
    private static double rowsPerSecond(ImportReport report, Predicate<String> object) {
        var rows = report.objects().stream()
                .filter(count -> object.test(count.object()))
                .mapToLong(ObjectCount::read)
                .sum();
        return rows
                * 1_000.0
                / Math.max(
                        1,
                        Duration.between(report.startedAt(), report.finishedAt())
                                .toMillis());
    }

    private static double parsedPerSecond(Path directory) throws IOException {
        var watch = new Stopwatch();
        var rows = 0L;
        try (var files = Files.list(directory)) {
            for (var file : files.toList()) {
                try (var csv = CsvReader.builder().ofCsvRecord(file)) {
                    for (var row : csv) {
                        rows += row.getFieldCount() > 0 ? 1 : 0;
                    }
                }
            }
        }
        return watch.rate(rows);
    }
}
