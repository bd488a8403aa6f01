package io.cascata.standalone.cli;

import io.cascata.events.value.CanonicalStage;
import io.cascata.log.EventLog;
import io.cascata.query.change.Changes;
import io.cascata.query.change.ThenParameters;
import io.cascata.query.viewpoint.WhenParameters;
import io.cascata.query.waterfall.change.ChangeAnswers;
import io.cascata.query.waterfall.pace.AgeParameters;
import io.cascata.query.waterfall.pipeline.PipelineParameters;
import io.cascata.standalone.embedded.ReadSide;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what changed in a report between two viewpoints. */
@Command(
        name = "changes",
        mixinStandardHelpOptions = true,
        description = "Prints which numbers of a report differ between then and now, and the events responsible.")
final class ChangesCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private QuestionOptions question = new QuestionOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Parameters(arity = "0..1", defaultValue = "waterfall", description = "One of ${COMPLETION-CANDIDATES}.")
    private Report report = Report.WATERFALL;

    @Option(names = "--then-as-of", paramLabel = "WHEN", description = "Business time of then.")
    private @Nullable String thenAsOf;

    @Option(names = "--then-known-at", paramLabel = "WHEN", description = "What the log held then.")
    private @Nullable String thenKnownAt;

    @Option(
            names = "--stage",
            paramLabel = "STAGE",
            description = "pipeline: the canonical stage from which on it is pipeline. Default: pipeline.")
    private @Nullable CanonicalStage stage;

    @Option(
            names = "--by",
            paramLabel = "DIM",
            description = "closings: owner, team, solution, type, account, process, region, segment or currency;"
                    + " attribution, influence: what touches are told apart by, channel where nothing is said.")
    private @Nullable String by;

    @Option(
            names = "--model",
            defaultValue = "linear",
            description = "attribution: the model; default: ${DEFAULT-VALUE}.")
    private String model = "linear";

    @Mixin
    private CreditOptions credits = new CreditOptions();

    @Option(
            names = "--limit",
            defaultValue = "100",
            description = "How many opportunities to list, those changed last first; default: ${DEFAULT-VALUE}.")
    private int limit = 100;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().getOut().println(data.ask(this::answer));
        return ExitCode.DONE;
    }

    private String answer(ReadSide reading, EventLog log) {
        var clocks = question.clocks();
        var attribution = reading.answers().attribution();
        var parameters = credits.parameters(by, question.window(), clocks.moments(log));
        var then = new ThenParameters(thenAsOf, thenKnownAt, String.valueOf(limit));
        if (report == Report.ATTRIBUTION) {
            var changes = attribution.changes(model, parameters, question.filter(), clocks, then);
            return output.written(reading, changes, () -> ChangesTable.of(changes));
        } else if (report == Report.INFLUENCE) {
            var changes = attribution.influence(parameters, question.filter(), clocks, then);
            return output.written(reading, changes, () -> ChangesTable.of(changes));
        }
        var changes = changes(reading.answers().changes(), clocks, then);
        return output.written(reading, changes, () -> ChangesTable.of(changes));
    }

    private Changes changes(ChangeAnswers answers, WhenParameters clocks, ThenParameters then) {
        var filter = question.filter();
        var window = question.window();
        var stages = question.stages();
        var pipeline = new PipelineParameters(stage == null ? null : stage.name(), null);
        return switch (report) {
            case WATERFALL -> answers.waterfall(filter, window, question.how(), clocks, then);
            case CLOSINGS -> answers.closings(filter, dimension(), window, clocks, then);
            case PIPELINE -> answers.pipeline(filter, window, pipeline, clocks, then);
            case VELOCITY -> answers.velocity(filter, window, stages, clocks, then);
            case SETBACKS -> answers.setbacks(filter, window, stages, clocks, then);
            case AGEING -> answers.ageing(filter, stages, AgeParameters.DEFAULT, clocks, then);
            case ATTRIBUTION, INFLUENCE -> throw new IllegalArgumentException(report + " is answered by attribution");
        };
    }

    private String dimension() {
        if (by == null) {
            throw new UsageProblem("--by: say what closings are grouped by, such as owner");
        }
        return by;
    }

    /** The reports that can be compared. */
    enum Report {
        WATERFALL,
        CLOSINGS,
        PIPELINE,
        VELOCITY,
        SETBACKS,
        AGEING,
        ATTRIBUTION,
        INFLUENCE
    }
}
