package io.cascata.standalone.cli;

import io.cascata.events.value.OpportunityType;
import io.cascata.query.deals.DealFilter;
import io.cascata.query.deals.FilterParameters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which opportunities a report is about. */
final class FilterOptions {

    @Option(names = "--type", split = ",", description = "Only these types: ${COMPLETION-CANDIDATES}.")
    private List<OpportunityType> types = List.of();

    @Option(names = "--process", paramLabel = "ID", description = "Only this process.")
    private @Nullable String process;

    @Option(names = "--solution", paramLabel = "ID", description = "Only this solution.")
    private @Nullable String solution;

    @Option(names = "--account", paramLabel = "ID", description = "Only this account.")
    private @Nullable String account;

    @Option(names = "--team", paramLabel = "TEAM", description = "Only owners of this team, such as sales.")
    private @Nullable String team;

    @Option(names = "--owner", paramLabel = "USER", description = "Only this owner.")
    private @Nullable String owner;

    @Option(names = "--region", paramLabel = "REGION", description = "Only accounts of this region.")
    private @Nullable String region;

    @Option(names = "--segment", paramLabel = "SEGMENT", description = "Only accounts of this segment.")
    private @Nullable String segment;

    @Option(names = "--min-amount", paramLabel = "AMOUNT", description = "From this amount on.")
    private @Nullable String minAmount;

    @Option(names = "--max-amount", paramLabel = "AMOUNT", description = "Below this amount.")
    private @Nullable String maxAmount;

    @Option(
            names = "--campaign",
            paramLabel = "ID",
            description = "Only with somebody who was touched by this campaign or came in by it.")
    private @Nullable String campaign;

    DealFilter filter() {
        return parameters().filter();
    }

    /** The same as parameters. */
    FilterParameters parameters() {
        var names = types.stream().map(Enum::name).toList();
        return new FilterParameters(
                names, process, solution, account, team, owner, region, segment, minAmount, maxAmount, campaign);
    }
}
