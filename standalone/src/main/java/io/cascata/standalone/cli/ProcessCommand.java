package io.cascata.standalone.cli;

import io.cascata.events.id.ProcessId;
import io.cascata.log.EventLog;
import io.cascata.log.sqlite.SqliteEventLog;
import io.cascata.query.process.ProcessDrawing;
import io.cascata.query.process.ProcessVersionView;
import io.cascata.query.process.Processes;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.Viewpoint;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the stage models: all of them, or one as a table or a diagram. */
@Command(
        name = "process",
        mixinStandardHelpOptions = true,
        description = "Prints the stage models: the list of all, or one as a Markdown table, a diagram, or JSON.")
final class ProcessCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(arity = "0..1", paramLabel = "ID", description = "The process, such as acquisition. Default: list all.")
    private @Nullable String id;

    @Option(
            names = "--number",
            paramLabel = "N",
            description = "The version. Default: the active one, else the latest.")
    private @Nullable Integer number;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How to print one process: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private ProcessDrawing format = ProcessDrawing.TABLE;

    @Option(names = "--json", description = "Print the answer as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        try (var log = SqliteEventLog.open(data.existing(), Clock.systemUTC())) {
            spec.commandLine().getOut().println(answer(log));
            return ExitCode.DONE;
        }
    }

    private Object answer(EventLog log) {
        var processes = new Processes(new History(log));
        if (id == null) {
            var all = processes.all(Viewpoint.NOW);
            return json ? Json.of(all) : list(all);
        }
        var found = find(processes, new ProcessId(id));
        return json ? Json.of(found) : format.draw(found.definition());
    }

    private ProcessVersionView find(Processes processes, ProcessId process) {
        var found = number == null
                ? processes.find(process, Viewpoint.NOW)
                : processes.find(process, number, Viewpoint.NOW);
        return found.orElseThrow(() -> new UsageProblem(
                "there is no process '" + process + "'" + (number == null ? "" : " in version " + number)));
    }

    private static TextTable list(Iterable<ProcessVersionView> all) {
        var table = TextTable.of("Process", ">Version", "Active", "Type", ">Stages", "Name");
        for (var each : all) {
            var definition = each.definition();
            table.row(
                    each.process(),
                    each.version(),
                    each.active() ? "yes" : "no",
                    definition.type(),
                    definition.stages().size(),
                    definition.name());
        }
        return table;
    }
}
