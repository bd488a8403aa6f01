package io.cascata.standalone.cli;

import io.cascata.query.export.Followed;
import io.cascata.query.waterfall.ClosingRow;
import io.cascata.query.waterfall.Waterfall;
import io.cascata.query.waterfall.pace.AgeParameters;
import io.cascata.standalone.embedded.ReadSide;
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
        String printed = data.ask((reading, log) -> answer(reading));
        spec.commandLine().getOut().println(printed);
        return ExitCode.DONE;
    }

    private String answer(ReadSide reading) {
        return by == null ? shown(reading) : closings(reading, by);
    }

    private String closings(ReadSide reading, ClosingRow.By dimension) {
        var closings = reading.answers()
                .closings()
                .grouped(question.filter(), dimension.name(), question.window(), question.clocks());
        return output.written(
                reading,
                closings,
                () -> WaterfallTable.of(closings.stream().map(Followed::answer).toList()));
    }

    private String shown(ReadSide reading) {
        var filter = question.filter();
        var window = question.window();
        var stages = question.stages();
        var clocks = question.clocks();
        var pace = reading.answers().pace();
        var waterfalls = reading.answers().waterfall();
        return switch (show) {
            case STAGES -> stages(reading, waterfalls.waterfall(filter, window, question.how(), clocks));
            case VELOCITY -> written(reading, pace.velocity(filter, window, stages, clocks), PaceTables::of);
            case SETBACKS -> written(reading, pace.setbacks(filter, window, stages, clocks), PaceTables::of);
            case AGEING -> written(reading, pace.ageing(filter, stages, AgeParameters.DEFAULT, clocks), PaceTables::of);
            case VALUES -> {
                var pipelines = reading.answers().pipeline();
                yield written(reading, pipelines.values(filter, window, question.how(), clocks), ValueTable::of);
            }
            case NAMES -> written(reading, waterfalls.vocabularies(filter, window, clocks), PaceTables::of);
        };
    }

    private String stages(ReadSide reading, Followed<Waterfall> answer) {
        return written(
                reading,
                answer,
                waterfall -> WaterfallTable.of(waterfall, question.clocks().asOf()));
    }

    private <T> String written(ReadSide reading, Followed<T> answer, Function<T, Object> table) {
        return output.written(reading, answer, () -> table.apply(answer.answer()));
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
