package io.cascata.standalone.cli;

import io.cascata.log.EventLog;
import io.cascata.query.attribution.AttributionQuestion;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What attribution is asked for. */
final class AttributionOptions {

    @Option(
            names = "--by",
            paramLabel = "DIM",
            description = "channel, campaign, content, kind, role, team, solution, type, stage, touch or opportunity.")
    private @Nullable String by;

    @Mixin
    private CreditOptions credits = new CreditOptions();

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Mixin
    private WhenOptions when = new WhenOptions();

    AttributionQuestion at(EventLog log, Instant present) {
        var clocks = when.parameters();
        return credits.parameters(by, when.window(), when.moments(log)).question(filter.filter(), clocks, log, present);
    }
}
