package io.cascata.standalone.cli;

import static java.util.Objects.requireNonNullElse;

import io.cascata.log.EventLog;
import io.cascata.query.deals.FilterParameters;
import io.cascata.query.export.ExportFormat;
import io.cascata.query.segment.Segment;
import io.cascata.query.segment.SegmentParameters;
import io.cascata.standalone.embedded.ReadSide;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists people by their part in opportunities. */
@Command(
        name = "segments",
        mixinStandardHelpOptions = true,
        description = "Lists people by their part in opportunities as CSV, at any two clocks.")
final class SegmentsCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Mixin
    private ClockOptions clocks = new ClockOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Parameters(paramLabel = "NAME", description = "members, exclusions, missing-roles, not-engaged or links.")
    private String name = "";

    @Option(names = "--stage", paramLabel = "STAGE", description = "Opportunities in this stage.")
    private @Nullable String stage;

    @Option(names = "--role", paramLabel = "ROLE", description = "People in this role, or this role missing.")
    private @Nullable String role;

    @Option(names = "--contact", paramLabel = "ID", description = "This person alone.")
    private @Nullable String contact;

    @Option(names = "--kinds", split = ",", description = "exclusions: the kinds of marketing, with commas between.")
    private List<String> kinds = List.of();

    @Option(names = "--days", paramLabel = "N", description = "not-engaged: days within which a touch engages.")
    private @Nullable Integer days;

    @Option(names = "--after", paramLabel = "CURSOR", description = "On from the row with this cursor.")
    private @Nullable String after;

    @Option(names = "--limit", paramLabel = "N", description = "Most rows. Default: 1000.")
    private @Nullable Integer limit;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().getOut().println(data.ask(this::listed));
        return ExitCode.DONE;
    }

    private String listed(ReadSide reading, EventLog log) {
        var segment = FilterParameters.parse("name", Segment.class, name);
        var viewpoint = clocks.viewpoint(clocks.moments(log));
        var parameters = new SegmentParameters(stage, role, contact, kinds, days, after, limit);
        var question = parameters.question(
                segment, filter.filter(), viewpoint, Clock.systemUTC().instant());
        var page = parameters.page();
        page.check(segment);
        var segments = reading.segments();
        segments.check(question);
        var form = requireNonNullElse(output.form(), ExportFormat.CSV);
        return output.rows(form, to -> segments.write(segment, question, page, form, to));
    }
}
