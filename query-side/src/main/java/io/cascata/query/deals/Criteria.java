package io.cascata.query.deals;

import io.cascata.events.value.OpportunityType;
import io.cascata.query.facts.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A filter in SQL: criteria that never change for an opportunity can be asked of any of its rows, the others of its current one. */
public record Criteria(DealFilter filter, Words words) {

    /** What can be asked of every stay. */
    public String ofStay(String table) {
        var criteria = new ArrayList<String>();
        types(criteria, table + ".type", type -> String.valueOf(words.code(type)));
        equal(criteria, table + ".process", filter.process());
        equal(criteria, table + ".solution", filter.solution());
        var account = filter.account();
        if (account != null) {
            criteria.add(ofDeals(table, "d.account = " + text(account.value())));
        }
        return all(criteria);
    }

    /** What can be asked of the stages of processes. */
    public String ofStage(String table) {
        var criteria = new ArrayList<String>();
        types(criteria, table + ".type", type -> text(type.name()));
        return all(criteria);
    }

    private void types(List<String> criteria, String column, Function<OpportunityType, String> literal) {
        if (!filter.types().isEmpty()) {
            var types = filter.types().stream().map(literal).sorted().collect(Collectors.joining(", "));
            criteria.add(column + " IN (" + types + ")");
        }
    }

    private static String ofDeals(String table, String criterion) {
        return table + ".n IN (SELECT d.n FROM deal d WHERE " + criterion + ")";
    }

    /** Whether there is anything that must be asked of the current terms or the account. */
    public boolean asksMore() {
        return asksTerms() || filter.region() != null || filter.segment() != null || filter.campaign() != null;
    }

    /** Whether any of that is asked of the terms. */
    public boolean asksTerms() {
        return filter.team() != null
                || filter.owner() != null
                || filter.minAmount() != null
                || filter.maxAmount() != null;
    }

    /** What must be asked of the terms that hold, and of the stay's account. */
    public String ofTerms(String stay, String term, Sight sight) {
        var criteria = new ArrayList<String>();
        equal(criteria, term + ".team", filter.team());
        equal(criteria, term + ".owner", filter.owner());
        amount(criteria, term + ".amount >= ", filter.minAmount());
        amount(criteria, term + ".amount < ", filter.maxAmount());
        account(criteria, stay, "region", filter.region(), sight);
        account(criteria, stay, "segment", filter.segment(), sight);
        var campaign = filter.campaign();
        if (campaign != null) {
            criteria.add(ofDeals(stay, "d.n IN (" + new CampaignSql(campaign, words, sight).deals() + ")"));
        }
        return all(criteria);
    }

    private void equal(List<String> criteria, String column, @Nullable Object value) {
        if (value != null) {
            criteria.add(column + " = " + words.code(value.toString()));
        }
    }

    private static void amount(List<String> criteria, String comparison, @Nullable BigDecimal amount) {
        if (amount != null) {
            criteria.add(comparison + amount.toPlainString());
        }
    }

    private static void account(
            List<String> criteria, String stay, String column, @Nullable String value, Sight sight) {
        if (value != null) {
            var accounts =
                    "d.account IN (SELECT account FROM account WHERE pos <= %d GROUP BY account HAVING arg_max(%s, pos) = %s)"
                            .formatted(sight.knownAt(), column, text(value));
            criteria.add(ofDeals(stay, accounts));
        }
    }

    private static String all(List<String> criteria) {
        return criteria.isEmpty() ? "true" : String.join(" AND ", criteria);
    }

    /** A string literal: in DuckDB a quote is doubled and nothing else has a meaning. */
    public static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }
}
