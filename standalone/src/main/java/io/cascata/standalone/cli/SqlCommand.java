package io.cascata.standalone.cli;

import io.cascata.log.EventLog;
import io.cascata.query.export.ExportFormat;
import io.cascata.query.sql.SqlConsole;
import io.cascata.query.sql.SqlConsole.Question;
import io.cascata.standalone.embedded.ReadSide;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks the facts in SQL, or lists their tables. */
@Command(
        name = "sql",
        mixinStandardHelpOptions = true,
        description = "Answers a SELECT over the tables of facts as CSV; without one, lists the tables.")
final class SqlCommand implements Callable<Integer> {

    private static final int SECONDS = 60;

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private ClockOptions clocks = new ClockOptions();

    @Parameters(arity = "0..1", paramLabel = "SELECT", description = "The question, in the dialect of DuckDB.")
    private @Nullable String sql;

    @Option(
            names = "--limit",
            defaultValue = "10000",
            description = "How many rows the answer may have; default: ${DEFAULT-VALUE}.")
    private long limit = 10_000;

    @Option(names = "--json", description = "Print the answer as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().getOut().println(data.ask(this::answer));
        return ExitCode.DONE;
    }

    private String answer(ReadSide reading, EventLog log) {
        var console = reading.sql(SECONDS);
        if (sql == null) {
            return json ? Json.of(console.tables()) : listed(console);
        }
        var format = json ? ExportFormat.JSON : ExportFormat.CSV;
        var question = new Question(sql, clocks.viewpoint(clocks.moments(log)), format, limit);
        try (var answer = console.answer(question)) {
            return Files.readString(answer.path()).stripTrailing();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the answer", e);
        }
    }

    private static String listed(SqlConsole console) {
        var table = TextTable.of("table", "column", "type");
        console.tables().forEach(each -> each.columns()
                .forEach(column -> table.row(each.name(), column.name(), column.type())));
        return table.toString();
    }
}
