package io.cascata.standalone.cli;

import io.cascata.log.EventLog;
import io.cascata.query.viewpoint.Moments;
import io.cascata.query.viewpoint.WhenParameters;
import io.cascata.query.viewpoint.WindowParameters;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which window a report is about, and from where in both times it is answered. */
final class WhenOptions {

    @Option(names = "--from", paramLabel = "WHEN", description = "Window from this date or instant on.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "WHEN", description = "Window up to before this date or instant.")
    private @Nullable String to;

    @Option(
            names = "--period",
            paramLabel = "NAME",
            description = "A named window in place of both: 2026-Q1, 2026-03, 2026, FY26, FY26-Q1.")
    private @Nullable String period;

    @Mixin
    private ClockOptions clocks = new ClockOptions();

    Moments moments(EventLog log) {
        return clocks.moments(log);
    }

    /** The window as parameters. */
    WindowParameters window() {
        return new WindowParameters(from, to, period);
    }

    /** The clocks as parameters. */
    WhenParameters parameters() {
        return clocks.parameters();
    }
}
