package io.cascata.standalone.cli;

import io.cascata.log.EventLog;
import io.cascata.query.viewpoint.Moments;
import io.cascata.query.viewpoint.Viewpoint;
import io.cascata.query.viewpoint.WhenParameters;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** From where in both times a question is answered. */
final class ClockOptions {

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

    Viewpoint viewpoint(Moments moments) {
        return moments.viewpoint(asOf, knownAt);
    }

    /** The same as parameters. */
    WhenParameters parameters() {
        return new WhenParameters(asOf, knownAt, zone);
    }
}
