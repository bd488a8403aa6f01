package io.cascata.standalone.cli;

import io.cascata.log.EventLog;
import io.cascata.query.viewpoint.Moments;
import io.cascata.query.viewpoint.Viewpoint;
import io.cascata.query.viewpoint.Window;
import io.cascata.query.viewpoint.WindowParameters;
import org.jspecify.annotations.Nullable;
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

    @Option(names = "--as-of", paramLabel = "WHEN", description = "Business time up to and including this.")
    private @Nullable String asOf;

    @Option(
            names = "--known-at",
            paramLabel = "WHEN",
            description = "As the log knew it at this date, instant or position.")
    private @Nullable String knownAt;

    @Option(
            names = "--tz",
            paramLabel = "ZONE",
            description = "Where days begin (default: where the organisation's calendar says, UTC until then).")
    private @Nullable String zone;

    Moments moments(EventLog log) {
        return Moments.of(log, zone);
    }

    Window window(Moments moments) {
        return new WindowParameters(from, to, period).window(moments);
    }

    Viewpoint viewpoint(Moments moments) {
        return moments.viewpoint(asOf, knownAt);
    }

    /** The business time as it was asked for; none: now. */
    @Nullable
    String asOf() {
        return asOf;
    }

    @Nullable
    String period() {
        return period;
    }
}
