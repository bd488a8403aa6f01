package io.cascata.standalone.cli;

import io.cascata.events.id.ProcessId;
import io.cascata.events.value.OpportunityType;
import io.cascata.log.EventLog;
import io.cascata.query.attribution.AttributionParameters;
import io.cascata.query.attribution.AttributionQuestion;
import io.cascata.query.deals.DealFilter;
import io.cascata.query.viewpoint.WhenParameters;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What attribution is asked for. */
final class AttributionOptions {

    @Option(
            names = "--by",
            paramLabel = "DIM",
            description = "channel, campaign, content, kind, role, team, solution, type, stage, touch or opportunity.")
    private @Nullable String by;

    @Option(names = "--basis", description = "won (default) or pipeline.")
    private @Nullable String basis;

    @Option(names = "--population", description = "ocr (default), account or primary.")
    private @Nullable String population;

    @Option(names = "--role-time", description = "ever (default), at-touch or at-close.")
    private @Nullable String roleTime;

    @Option(names = "--lookback", paramLabel = "DAYS", description = "How far back from the closing touches count.")
    private @Nullable String lookback;

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

    @Option(names = "--type", split = ",", description = "Only these types: ${COMPLETION-CANDIDATES}.")
    private List<OpportunityType> types = List.of();

    @Option(names = "--process", paramLabel = "ID", description = "Only this process.")
    private @Nullable String process;

    @Option(
            names = "--from",
            paramLabel = "WHEN",
            description = "Closed (pipeline: opened) from this date or instant on.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "WHEN", description = "Closed (pipeline: opened) before this date or instant.")
    private @Nullable String to;

    @Option(names = "--as-of", paramLabel = "WHEN", description = "Business time up to and including this.")
    private @Nullable String asOf;

    @Option(
            names = "--known-at",
            paramLabel = "WHEN",
            description = "As the log knew it at this date, instant or position.")
    private @Nullable String knownAt;

    @Option(names = "--tz", paramLabel = "ZONE", description = "Where days begin (default: UTC).")
    private @Nullable String zone;

    AttributionQuestion at(EventLog log, Instant now) {
        var ofProcess = process == null ? null : new ProcessId(process);
        var filter = new DealFilter(Set.copyOf(types), ofProcess, null, null, null, null, null, null, null, null);
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
                        from,
                        to)
                .question(filter, new WhenParameters(asOf, knownAt, zone), log, now);
    }
}
