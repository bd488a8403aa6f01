package io.cascata.standalone.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import io.cascata.command.importing.plan.ImportProgress;
import io.cascata.log.sqlite.SqliteEventLog;
import io.cascata.standalone.demo.Demo;
import io.cascata.standalone.demo.DemoSettings;
import io.cascata.standalone.embedded.WriteSide;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** A Salesforce export of a large demo company through the importer, against parsing its CSV files and nothing else. */
final class ImportMeasurement implements Measurement {

    private static final int ACCOUNTS = 5_000;
    private static final int EVENTS_PER_ACCOUNT = 50;
    private static final String HISTORY = "OpportunityHistory";
    private static final double GOAL = 15_000;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public List<Figure> measure(Workshop workshop) throws IOException {
        var clock = Clock.systemUTC();
        var directory = workshop.directory("import");
        var accounts = Math.clamp(workshop.events() / EVENTS_PER_ACCOUNT, 20, ACCOUNTS);
        var demo = new Demo(new DemoSettings(1, DemoSettings.DEFAULT.until(), accounts));
        var request = demo.export(directory.resolve("files"), clock.instant());
        var limit = parsedPerSecond(directory.resolve("files").resolve("salesforce"));
        try (var log = SqliteEventLog.open(directory, clock)) {
            var watch = new Stopwatch();
            var report = new WriteSide(log).importer(clock).run(request, ImportProgress.SILENT);
            var seconds = watch.seconds();
            var history = report.objects().stream()
                    .filter(count -> count.object().equals(HISTORY))
                    .findFirst()
                    .orElseThrow();
            var rate = history.read() / seconds;
            return List.of(
                    Figure.told("import, history rows of a whole export", rate, "rows/s")
                            .goal("> 15,000", rate > GOAL),
                    Figure.against(
                            "import, rows of all objects", report.rowsRead() / seconds, "rows/s", "CSV parse", limit));
        }
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
