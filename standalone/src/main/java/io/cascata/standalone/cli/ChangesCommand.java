package io.cascata.standalone.cli;

import io.cascata.events.value.CanonicalStage;
import io.cascata.log.EventLog;
import io.cascata.query.attribution.AttributionQuestion;
import io.cascata.query.attribution.Model;
import io.cascata.query.change.Changes;
import io.cascata.query.change.ThenParameters;
import io.cascata.query.deals.FilterParameters;
import io.cascata.query.waterfall.ClosingRow;
import io.cascata.standalone.embedded.ReadSide;
import java.time.Clock;
import java.time.Instant;
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
            defaultValue = "pipeline",
            description = "pipeline: the canonical stage from which on it is pipeline. Default: ${DEFAULT-VALUE}.")
    private CanonicalStage stage = CanonicalStage.PIPELINE;

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
        if (limit < 1) {
            throw new UsageProblem("--limit: at least 1, not " + limit);
        }
        var then = new ThenParameters(thenAsOf, thenKnownAt, null).viewpoint(question.moments(log));
        var present = Clock.systemUTC().instant();
        var comparison = new Comparison(reading, log, question.at(log), then, limit);
        return switch (report) {
            case WATERFALL -> written(comparison, comparison.waterfall());
            case CLOSINGS -> written(comparison, comparison.closings(dimension()));
            case PIPELINE -> written(comparison, comparison.pipeline(stage, question.period()));
            case VELOCITY -> written(comparison, comparison.of(reading.pace()::velocity));
            case SETBACKS -> written(comparison, comparison.of(reading.pace()::setbacks));
            case AGEING -> written(comparison, comparison.ages(present));
            case ATTRIBUTION -> attribution(comparison, about(comparison, present));
            case INFLUENCE -> influence(comparison, about(comparison, present));
        };
    }

    private AttributionQuestion about(Comparison comparison, Instant present) {
        return credits.at(by, comparison.asked().filter(), question.clocks(), comparison.log(), present);
    }

    private String attribution(Comparison comparison, AttributionQuestion about) {
        var changes = comparison.credits(FilterParameters.parse("model", Model.class, model), about);
        return output.written(comparison.reading(), changes, () -> ChangesTable.of(changes));
    }

    private String influence(Comparison comparison, AttributionQuestion about) {
        var changes = comparison.influence(about);
        return output.written(comparison.reading(), changes, () -> ChangesTable.of(changes));
    }

    private String written(Comparison comparison, Changes changes) {
        return output.written(comparison.reading(), changes, () -> ChangesTable.of(changes));
    }

    private ClosingRow.By dimension() {
        if (by == null) {
            throw new UsageProblem("--by: say what closings are grouped by, such as owner");
        }
        return FilterParameters.parse("by", ClosingRow.By.class, by);
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
