package io.cascata.standalone.cli;

import io.cascata.events.value.CanonicalStage;
import io.cascata.log.EventLog;
import io.cascata.query.waterfall.pipeline.PipelineQuestion;
import io.cascata.standalone.embedded.ReadSide;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the pipeline of a period. */
@Command(
        name = "pipeline",
        mixinStandardHelpOptions = true,
        description = "Prints what was created, what is open and how probable, and why the pipeline changed.")
final class PipelineCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Mixin
    private WhenOptions when = new WhenOptions();

    @Option(
            names = "--stage",
            paramLabel = "STAGE",
            defaultValue = "pipeline",
            description = "The canonical stage from which on it is pipeline. Default: ${DEFAULT-VALUE}.")
    private CanonicalStage stage = CanonicalStage.PIPELINE;

    @Option(
            names = "--target",
            paramLabel = "MONEY",
            description = "What is to be won, such as '100000 EUR'. Default: the playbook's for the period.")
    private @Nullable String target;

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
        var pipeline = reading.pipelines(log).read(question(log), when.period());
        return output.written(reading, pipeline, () -> PipelineTable.of(pipeline));
    }

    private PipelineQuestion question(EventLog log) {
        var moments = when.moments(log);
        return new PipelineQuestion(
                filter.filter(),
                when.viewpoint(moments),
                when.window(moments),
                stage,
                PipelineQuestion.target(target),
                moments.zone());
    }
}
