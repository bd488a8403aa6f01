package io.cascata.standalone.cli;

import io.cascata.log.EventLog;
import io.cascata.query.attribution.AttributionParameters;
import io.cascata.query.deals.FilterParameters;
import io.cascata.query.viewpoint.WhenParameters;
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

    /** By what, how and of which window, as parameters. */
    AttributionParameters parameters(EventLog log) {
        return credits.parameters(by, when.window(), when.moments(log));
    }

    FilterParameters filter() {
        return filter.parameters();
    }

    /** The clocks as parameters. */
    WhenParameters clocks() {
        return when.parameters();
    }
}
