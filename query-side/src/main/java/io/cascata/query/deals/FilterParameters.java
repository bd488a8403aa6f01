package io.cascata.query.deals;

import static io.cascata.query.viewpoint.Moments.given;

import io.cascata.events.id.AccountId;
import io.cascata.events.id.CampaignId;
import io.cascata.events.id.ProcessId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.Team;
import io.cascata.query.viewpoint.InvalidQuestion;
import io.swagger.v3.oas.annotations.Parameter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parameters of a request that filter opportunities; those that are missing or empty filter nothing. */
public record FilterParameters(
        @Parameter(description = "Types, any of them: acquisition, renewal, upsell, cross-sell") @Nullable
        List<String> type,

        @Parameter(description = "The process that the opportunities run through, by id") @Nullable
        String process,

        @Parameter(description = "The solution, by id") @Nullable
        String solution,

        @Parameter(description = "The account, by id") @Nullable
        String account,

        @Parameter(
                description =
                        "The team of the owner at the viewpoint: marketing, sales-development, sales, customer-success,"
                                + " revenue-operations")
        @Nullable
        String team,

        @Parameter(description = "The owner at the viewpoint, by user id") @Nullable
        String owner,

        @Parameter(description = "The region of the account") @Nullable
        String region,

        @Parameter(description = "The segment of the account") @Nullable
        String segment,

        @Parameter(description = "Least amount at the viewpoint, inclusive, in the opportunity's own currency")
        @Nullable
        String minAmount,

        @Parameter(description = "Amount at the viewpoint that is too much already, in the opportunity's own currency")
        @Nullable
        String maxAmount,

        @Parameter(
                description = "The campaign, by id: opportunities with somebody who was touched by it or came in by it")
        @Nullable
        String campaign) {

    /** Throws {@link InvalidQuestion} where a parameter makes no sense. */
    public DealFilter filter() {
        var process = given(this.process);
        var solution = given(this.solution);
        var account = given(this.account);
        var team = given(this.team);
        var campaign = given(this.campaign);
        return new DealFilter(
                types(),
                process == null ? null : new ProcessId(process),
                solution == null ? null : new SolutionId(solution),
                account == null ? null : new AccountId(account),
                team == null ? null : parse("team", Team.class, team),
                given(owner),
                given(region),
                given(segment),
                amount("minAmount", minAmount),
                amount("maxAmount", maxAmount),
                campaign == null ? null : new CampaignId(campaign));
    }

    private Set<OpportunityType> types() {
        if (type == null) {
            return Set.of();
        }
        return type.stream()
                .filter(text -> !text.isBlank())
                .map(text -> parse("type", OpportunityType.class, text))
                .collect(Collectors.toSet());
    }

    private static @Nullable BigDecimal amount(String parameter, @Nullable String text) {
        var given = given(text);
        try {
            return given == null ? null : new BigDecimal(given);
        } catch (NumberFormatException e) {
            throw new InvalidQuestion(parameter, "not a number: " + text);
        }
    }

    /** Reads a constant in any case, with hyphens for underscores. */
    public static <E extends Enum<E>> E parse(String parameter, Class<E> type, String text) {
        var wanted = text.strip().replace('-', '_').toUpperCase(Locale.ROOT);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(wanted))
                .findFirst()
                .orElseThrow(() ->
                        new InvalidQuestion(parameter, "'" + text + "' is none of " + String.join(", ", names(type))));
    }

    /** The constants as they are asked for, such as {@code closed-won}. */
    public static <E extends Enum<E>> List<String> names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
