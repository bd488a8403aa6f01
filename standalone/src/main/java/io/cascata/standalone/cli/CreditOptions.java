package io.cascata.standalone.cli;

import io.cascata.query.attribution.AttributionParameters;
import io.cascata.query.viewpoint.Moments;
import io.cascata.query.viewpoint.WindowParameters;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How credits are given: to what, of which amounts, and to whose touches. */
final class CreditOptions {

    @Option(names = "--basis", description = "won (default) or pipeline.")
    private @Nullable String basis;

    @Option(names = "--population", description = "ocr (default), account or primary.")
    private @Nullable String population;

    @Option(names = "--role-time", description = "ever (default), at-touch or at-close.")
    private @Nullable String roleTime;

    @Option(names = "--lookback", paramLabel = "DAYS", description = "How far back from the closing touches count.")
    private @Nullable String lookback;

    @Option(names = "--lookback-by", description = "exact durations (default), or calendar: days of the zone.")
    private @Nullable String lookbackBy;

    @Option(names = "--teams", description = "marketing (default) or all.")
    private @Nullable String teams;

    @Option(names = "--session", paramLabel = "DURATION", description = "Longest pause within a session (PT30M).")
    private @Nullable String session;

    @Option(names = "--visits", description = "anywhere (default) or milestones.")
    private @Nullable String visits;

    @Option(names = "--half-life", paramLabel = "DAYS", description = "Of time decay (7).")
    private @Nullable String halfLife;

    @Option(names = "--order", description = "Of the Markov chain, 1 (default) to 4.")
    private @Nullable String order;

    @Option(
            names = "--weights",
            paramLabel = "SHARES",
            description = "Of the custom model, such as FIRST_TOUCH:60,MIDDLE:40.")
    private @Nullable String weights;

    /** As parameters; {@code by} is what credits are summed by. A period is written as its two ends. */
    AttributionParameters parameters(@Nullable String by, WindowParameters window, Moments moments) {
        var named = window.period() == null ? null : window.window(moments);
        return new AttributionParameters(
                by,
                basis,
                population,
                roleTime,
                lookback,
                teams,
                session,
                visits,
                halfLife,
                order,
                weights,
                named == null ? window.from() : String.valueOf(named.from()),
                named == null ? window.to() : String.valueOf(named.to()),
                lookbackBy);
    }
}
