package io.cascata.standalone.cli;

import io.cascata.events.value.CanonicalStage;
import io.cascata.log.EventLog;
import io.cascata.query.viewpoint.Viewpoint;
import io.cascata.query.waterfall.WaterfallQuestion;
import io.cascata.query.waterfall.change.Changes;
import io.cascata.query.waterfall.change.ThenParameters;
import io.cascata.query.waterfall.pipeline.PipelineQuestion;
import io.cascata.standalone.embedded.ReadSide;
import java.util.concurrent.Callable;
import java.util.function.Function;
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
            defaultValue = "PIPELINE",
            description = "pipeline: the canonical stage from which on it is pipeline. Default: ${DEFAULT-VALUE}.")
    private CanonicalStage stage = CanonicalStage.PIPELINE;

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
        if (limit < 1) {
            throw new UsageProblem("--limit: at least 1, not " + limit);
        }
        var asked = question.at(log);
        var then = new ThenParameters(thenAsOf, thenKnownAt).viewpoint(question.moments(log));
        var changes = changes(reading, log, asked, then);
        return output.written(reading, changes, () -> ChangesTable.of(changes));
    }

    private Changes changes(ReadSide reading, EventLog log, WaterfallQuestion asked, Viewpoint then) {
        Function<Viewpoint, Object> answer =
                switch (report) {
                    case WATERFALL -> viewpoint -> reading.waterfall().waterfall(asked.with(viewpoint));
                    case PIPELINE -> {
                        var pipeline = pipeline(asked);
                        yield viewpoint -> reading.pipelines(log).read(pipeline.with(viewpoint), question.period());
                    }
                };
        return reading.changes(log).between(then, asked.viewpoint(), asked.filter(), limit, answer);
    }

    private PipelineQuestion pipeline(WaterfallQuestion asked) {
        return new PipelineQuestion(asked.filter(), asked.viewpoint(), asked.window(), stage, null, asked.zone());
    }

    /** The reports that can be compared. */
    enum Report {
        WATERFALL,
        PIPELINE
    }
}
