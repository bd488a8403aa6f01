package io.cascata.query.viewpoint;

import io.cascata.log.EventLog;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of a request that say from where in both times it is answered; those that are missing or empty mean now. */
public record WhenParameters(
        @Parameter(
                description = "Business time up to which things count, inclusive: an instant (2026-06-30T12:00:00Z)"
                        + " or a day (2026-06-30, all of it). Default: no limit")
        @Nullable
        String asOf,

        @Parameter(
                description = "What the log held then: an instant, a day (all of it) or a log position, inclusive."
                        + " Default: everything")
        @Nullable
        String knownAt,

        @Parameter(
                description = "The time zone in which days begin, such as Europe/Berlin. Default: that of the"
                        + " organisation's calendar")
        @Nullable
        String tz) {

    /** Whether neither clock is set. */
    public boolean isNow() {
        return Moments.given(asOf) == null && Moments.given(knownAt) == null;
    }

    /** Throws {@link InvalidQuestion} where a moment cannot be read. */
    public Viewpoint viewpoint(EventLog log) {
        return moments(log).viewpoint(Moments.given(asOf), Moments.given(knownAt));
    }

    /** The same as it is asked from a viewpoint: with its clocks in place of these. */
    public WhenParameters from(Viewpoint viewpoint) {
        var asOf = viewpoint.asOf();
        var knownAt = viewpoint.knownAt();
        return new WhenParameters(
                asOf == null ? null : asOf.toString(), knownAt == null ? null : knownAt.toString(), tz);
    }

    public Moments moments(EventLog log) {
        return Moments.of(log, Moments.given(tz));
    }
}
