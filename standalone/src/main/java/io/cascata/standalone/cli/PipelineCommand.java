package io.cascata.standalone.cli;

import io.cascata.events.value.CanonicalStage;
import io.cascata.query.waterfall.pipeline.PipelineParameters;
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
            description = "The canonical stage from which on it is pipeline. Default: pipeline.")
    private @Nullable CanonicalStage stage;

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
        String printed = data.ask((reading, log) -> answer(reading));
        spec.commandLine().getOut().println(printed);
        return ExitCode.DONE;
    }

    private String answer(ReadSide reading) {
        var parameters = new PipelineParameters(stage == null ? null : stage.name(), target);
        var pipeline = reading.answers()
                .pipeline()
                .pipeline(filter.parameters(), when.window(), parameters, when.parameters());
        return output.written(reading, pipeline, () -> PipelineTable.of(pipeline.answer()));
    }
}
