package io.cascata.standalone.cli;

import io.cascata.log.EventLog;
import io.cascata.query.export.ExportFormat;
import io.cascata.query.sql.SqlConsole;
import io.cascata.query.viewpoint.Viewpoint;
import io.cascata.standalone.embedded.ReadSide;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes every table of facts to a folder, a file each. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes every table of facts to a folder, a file each, at any two clocks.")
final class ExportCommand implements Callable<Integer> {

    private static final int NO_LIMIT = 0;

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private ClockOptions clocks = new ClockOptions();

    @Parameters(
            paramLabel = "DIR",
            description = "Where to write; made where it is missing. Files of the same name go.")
    private Path folder = Path.of("");

    @Option(names = "--format", defaultValue = "parquet", description = "One of ${COMPLETION-CANDIDATES}.")
    private ExportFormat format = ExportFormat.PARQUET;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().getOut().println(data.ask(this::exported));
        return ExitCode.DONE;
    }

    private String exported(ReadSide reading, EventLog log) {
        try {
            Files.createDirectories(folder);
            return written(reading.sql(NO_LIMIT), clocks.viewpoint(clocks.moments(log)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to " + folder, e);
        }
    }

    private String written(SqlConsole console, Viewpoint viewpoint) throws IOException {
        var table = TextTable.of("file", ">bytes", "a row is");
        for (var each : console.tables()) {
            var file = folder.resolve(each.name() + "." + format.name().toLowerCase(Locale.ROOT));
            try (var answer = console.table(each.name(), viewpoint, format)) {
                Files.copy(answer.path(), file, StandardCopyOption.REPLACE_EXISTING);
            }
            table.row(file.getFileName(), Files.size(file), each.meaning());
        }
        return table.toString();
    }
}
