package io.cascata.standalone.cli;

import io.cascata.log.EventLog;
import io.cascata.query.waterfall.ClosingRow;
import io.cascata.query.waterfall.SideBySide;
import io.cascata.query.waterfall.Waterfall;
import io.cascata.query.waterfall.WaterfallQuestion;
import io.cascata.query.waterfall.pace.AgeingQuestion;
import io.cascata.standalone.embedded.ReadSide;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
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

    @Option(
            names = "--show",
            defaultValue = "stages",
            description = "What of it: ${COMPLETION-CANDIDATES} (names: of the four published waterfalls).")
    private Show show = Show.STAGES;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().getOut().println(data.ask(this::answer));
        return ExitCode.DONE;
    }

    private String answer(ReadSide reading, EventLog log) {
        var asked = question.at(log);
        if (by != null) {
            var closings = reading.waterfall().closings(asked, by);
            return output.written(reading, closings, () -> WaterfallTable.of(closings));
        }
        return switch (show) {
            case STAGES -> stages(reading, reading.waterfall().waterfall(asked));
            case VELOCITY -> written(reading, reading.pace().velocity(asked), PaceTables::of);
            case SETBACKS -> written(reading, reading.pace().setbacks(asked), PaceTables::of);
            case AGEING -> written(reading, reading.pace().ageing(ages(asked)), PaceTables::of);
            case VALUES -> written(reading, reading.pipelines(log).values(asked), ValueTable::of);
            case NAMES -> {
                var canonical = asked.with(WaterfallQuestion.Stages.CANONICAL);
                yield written(reading, SideBySide.of(reading.waterfall().waterfall(canonical)), PaceTables::of);
            }
        };
    }

    private String stages(ReadSide reading, Waterfall waterfall) {
        return output.written(reading, waterfall, () -> WaterfallTable.of(waterfall, question.asOf()));
    }

    private <T> String written(ReadSide reading, T answer, Function<T, Object> table) {
        return output.written(reading, answer, () -> table.apply(answer));
    }

    private static AgeingQuestion ages(WaterfallQuestion asked) {
        return AgeingQuestion.of(asked, Clock.systemUTC().instant(), List.of(), null);
    }

    /** What of the waterfall is printed. */
    enum Show {
        STAGES,
        VELOCITY,
        SETBACKS,
        AGEING,
        VALUES,
        NAMES
    }
}
