package io.cascata.standalone.cli;

import io.cascata.command.importing.ImportProfile;
import io.cascata.command.importing.ImportReport;
import io.cascata.command.importing.ImportRequest;
import io.cascata.command.importing.SettingsFiles;
import io.cascata.command.importing.plan.ImportSettings;
import io.cascata.command.importing.plan.Policies;
import io.cascata.command.importing.plan.PolicyChoice;
import io.cascata.command.importing.reading.SourceFile;
import io.cascata.command.policy.PolicySettings;
import io.cascata.log.sqlite.SqliteEventLog;
import io.cascata.standalone.embedded.Seeding;
import io.cascata.standalone.embedded.WriteSide;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports what another system exported. Importing the same again adds nothing. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Imports files of another system; importing the same again adds nothing.")
final class ImportCommand {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Command(
            name = "salesforce",
            mixinStandardHelpOptions = true,
            description = "Imports an export of Salesforce: CSV or JSON files of one directory, gzip allowed.")
    int salesforce(
            @Mixin ImportOptions options,
            @Parameters(paramLabel = "DIR", description = "The directory with the files.") Path directory)
            throws IOException {
        if (!Files.isDirectory(directory)) {
            throw new UsageProblem("there is no directory " + directory);
        }
        return run(ImportProfile.SALESFORCE, SourceFile.directory(directory), null, options);
    }

    @Command(
            name = "csv",
            mixinStandardHelpOptions = true,
            description = "Imports plain CSV files of any shape, as a mapping file explains them.")
    int csv(
            @Mixin ImportOptions options,
            @Option(names = "--mapping", required = true, paramLabel = "FILE", description = "The mapping file (YAML).")
                    Path mapping,
            @Parameters(arity = "1..*", paramLabel = "FILE", description = "The CSV files.") List<Path> files)
            throws IOException {
        var sources = files.stream().map(SourceFile::of).toList();
        return run(ImportProfile.CSV, sources, SourceFile.of(mapping), options);
    }

    private int run(ImportProfile profile, List<SourceFile> files, @Nullable SourceFile mapping, ImportOptions options)
            throws IOException {
        var directory = options.data.directory();
        var clock = Clock.systemUTC();
        var settings = options.settings(clock);
        try (var log = SqliteEventLog.open(directory, clock)) {
            var writing = new WriteSide(log);
            Seeding.shippedProcesses(writing.batches(), clock);
            var process = options.process == null ? null : SourceFile.of(options.process);
            var request = new ImportRequest(profile, files, process, mapping, settings);
            try (var bar = new ImportBar()) {
                var report = writing.importer(clock).run(request, bar);
                writing.settle(directory, new PolicySettings(options.react));
                return report(report, options);
            }
        }
    }

    private int report(ImportReport report, ImportOptions options) throws IOException {
        if (options.writeProcess != null) {
            Files.writeString(options.writeProcess, SettingsFiles.write(report.process()));
        }
        spec.commandLine().getOut().println(options.json ? Json.of(report) : ImportSummary.of(report));
        return report.rejectionsByCode().isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
    }

    /** What all kinds of import have in common. */
    static final class ImportOptions {

        @Mixin
        private DataOption data = new DataOption();

        @Option(names = "--process", paramLabel = "FILE", description = "What the stages are called and mean (YAML).")
        private @Nullable Path process;

        @Option(
                names = "--write-process",
                paramLabel = "FILE",
                description = "Write the process that was used or drafted to this file.")
        private @Nullable Path writeProcess;

        @Option(
                names = "--source",
                paramLabel = "NAME",
                description = "Name of the system that the files come from (default: salesforce, or the process"
                        + " of the mapping). Rows of plain CSV are told apart within one source.")
        private @Nullable String source;

        @Option(names = "--currency", paramLabel = "ISO", description = "Currency of amounts without one.")
        private @Nullable Currency currency;

        @Option(names = "--react", description = "Let policies react to what is imported, as if it had happened here.")
        private boolean react;

        @Option(
                names = "--policy",
                paramLabel = "NAME:CHOICE",
                description =
                        "What happens with rows that do not fit, such as ties:by-stage; may be given several times."
                                + " docs/import.md lists them.")
        private List<String> policies = List.of();

        @Option(names = "--json", description = "Print the report as JSON.")
        private boolean json;

        ImportSettings settings(Clock clock) {
            var settings = ImportSettings.of(source, clock.instant()).with(policies());
            return currency == null ? settings : settings.with(currency);
        }

        private Policies policies() {
            try {
                return PolicyChoice.of(policies);
            } catch (IllegalArgumentException e) {
                throw new UsageProblem("--policy: " + e.getMessage());
            }
        }
    }
}
