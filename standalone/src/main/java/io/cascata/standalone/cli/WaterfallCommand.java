package io.cascata.standalone.cli;

import io.cascata.log.EventLog;
import io.cascata.log.sqlite.SqliteEventLog;
import io.cascata.query.waterfall.ClosingRow;
import io.cascata.standalone.embedded.ReadSide;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the waterfall, or the closings grouped. */
@Command(
        name = "waterfall",
        mixinStandardHelpOptions = true,
        description = "Prints counts, conversion, velocity, leakage and value per stage, at any two clocks.")
final class WaterfallCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private QuestionOptions question = new QuestionOptions();

    @Option(names = "--by", paramLabel = "DIM", description = "Group the closings instead: ${COMPLETION-CANDIDATES}.")
    private ClosingRow.@Nullable By by;

    @Option(names = "--json", description = "Print the answer as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var directory = data.existing();
        try (var log = SqliteEventLog.open(directory, Clock.systemUTC());
                var bar = ProgressBar.of("Reading");
                var reading = ReadSide.open(directory, log, bar::at)) {
            spec.commandLine().getOut().println(answer(reading, log));
            return ExitCode.DONE;
        }
    }

    private Object answer(ReadSide reading, EventLog log) {
        var asked = question.at(log);
        if (by != null) {
            var closings = reading.waterfall().closings(asked.filter(), asked.viewpoint(), asked.window(), by);
            return json ? Json.of(closings) : WaterfallTable.of(closings);
        }
        var waterfall = reading.waterfall().waterfall(asked);
        return json ? Json.of(waterfall) : WaterfallTable.of(waterfall, question.asOf());
    }
}
