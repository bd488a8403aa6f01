package io.cascata.standalone.cli;

import io.cascata.events.id.OpportunityId;
import io.cascata.log.EventLog;
import io.cascata.query.buyinggroup.CoverageView;
import io.cascata.query.buyinggroup.EngagementParameters;
import io.cascata.query.score.GroupScore;
import io.cascata.standalone.embedded.ReadSide;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints who decides about an opportunity: how complete they are, and what they score. */
@Command(
        name = "committee",
        mixinStandardHelpOptions = true,
        description = "Prints how complete the people of an opportunity are and what they score, at any two clocks.")
final class CommitteeCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private ClockOptions clocks = new ClockOptions();

    @Parameters(paramLabel = "ID", description = "The opportunity.")
    private String opportunity = "";

    @Option(
            names = "--days",
            paramLabel = "N",
            description = "Days within which a touch makes somebody engaged. Default: 90.")
    private @Nullable String days;

    @Option(names = "--json", description = "Print the answer as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var committee = data.ask(this::committee);
        spec.commandLine().getOut().println(json ? Json.of(committee) : CommitteeTable.of(committee));
        return ExitCode.DONE;
    }

    private Committee committee(ReadSide reading, EventLog log) {
        var id = new OpportunityId(opportunity);
        var viewpoint = clocks.viewpoint(clocks.moments(log));
        var engaged = new EngagementParameters(days).number();
        var coverage = reading.buyingGroups().coverage(id, viewpoint, engaged);
        var scores = reading.scores().ofGroup(id, viewpoint);
        if (coverage.isEmpty() || scores.isEmpty()) {
            throw new UsageProblem("there is no opportunity '" + opportunity + "' at that time");
        }
        return new Committee(coverage.get(), scores.get());
    }

    /** What the API tells at {@code /coverage} and at {@code /scores} of an opportunity. */
    record Committee(CoverageView coverage, GroupScore scores) {}
}
