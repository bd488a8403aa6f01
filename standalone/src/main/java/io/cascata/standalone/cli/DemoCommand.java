package io.cascata.standalone.cli;

import io.cascata.command.touch.RecordTouches;
import io.cascata.log.EventLog;
import io.cascata.log.codec.EventCodec;
import io.cascata.log.sqlite.SqliteEventLog;
import io.cascata.query.waterfall.WaterfallQuestion;
import io.cascata.standalone.demo.Demo;
import io.cascata.standalone.demo.DemoSettings;
import io.cascata.standalone.embedded.ReadSide;
import io.cascata.standalone.embedded.Seeding;
import io.cascata.standalone.embedded.WriteSide;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A company to look at: generated, imported, shown, served. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Makes up two years of a company, imports them, prints the waterfall and serves the pages.")
final class DemoCommand implements Callable<Integer> {

    private static final String UNTIL = "2026-06-30";

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private ServerOptions serving = new ServerOptions();

    @Option(names = "--seed", defaultValue = "7", description = "Another number, another company.")
    private long seed;

    @Option(names = "--until", defaultValue = UNTIL, description = "Last day of the two years.")
    private LocalDate until = LocalDate.parse(UNTIL);

    @Option(names = "--accounts", paramLabel = "N", defaultValue = "700", description = "Number of accounts.")
    private int accounts;

    @Option(names = "--no-serve", description = "Stop after the waterfall is printed.")
    private boolean printOnly;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final ServerStarter server;

    DemoCommand(ServerStarter server) {
        this.server = server;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var settings = settings();
        var directory = data.directory();
        try (var log = SqliteEventLog.open(directory, Clock.systemUTC())) {
            fill(log, directory.resolve("demo"), new Demo(settings));
            print(log, directory, settings.end());
        }
        if (!printOnly) {
            serving.serve(server, directory, spec.commandLine().getOut());
        }
        return ExitCode.DONE;
    }

    private DemoSettings settings() {
        try {
            return new DemoSettings(seed, until, accounts);
        } catch (IllegalArgumentException e) {
            throw new UsageProblem(String.valueOf(e.getMessage()));
        }
    }

    private void fill(EventLog log, Path files, Demo demo) throws IOException {
        var before = log.head();
        bringIn(log, files, demo);
        var added = log.head() - before;
        spec.commandLine()
                .getOut()
                .println(
                        added == 0
                                ? "The demo company is in the log already: %,d events.".formatted(log.head())
                                : "%,d events of the demo company imported; its export files are in %s"
                                        .formatted(added, files));
    }

    private void bringIn(EventLog log, Path files, Demo demo) throws IOException {
        var clock = Clock.systemUTC();
        var writing = new WriteSide(log);
        Seeding.shippedProcesses(writing.batches(), clock);
        try (var bar = new ImportBar()) {
            var report = writing.importer(clock).run(demo.export(files, clock.instant()), bar);
            if (!report.rejectionsByCode().isEmpty()) {
                spec.commandLine().getOut().println(ImportSummary.of(report));
            }
        }
        try (var bar = ProgressBar.of("Recording touches")) {
            var intake = new RecordTouches(log, EventCodec.cascata());
            demo.recordTouches(intake, clock.instant(), taken -> bar.at(taken, demo.touches()));
        }
        try (var bar = ProgressBar.of("Working leads and hand-overs")) {
            demo.work(writing.batches(), log, bar::at);
        }
    }

    /** The clocks of promises are read at the end of the story, for nobody answers after it. */
    private void print(EventLog log, Path directory, Instant moment) {
        try (var bar = ProgressBar.of("Reading");
                var reading = ReadSide.open(directory, log, bar::at)) {
            var waterfall = reading.waterfall().waterfall(WaterfallQuestion.EVERYTHING);
            var company = CompanyTable.of(
                    reading.buyingGroups().tally(),
                    reading.leads().census(),
                    reading.handshakes().tally(moment));
            spec.commandLine().getOut().println("\n" + WaterfallTable.of(waterfall, null) + "\n\n" + company + "\n");
            spec.commandLine().getOut().flush();
        }
    }
}
