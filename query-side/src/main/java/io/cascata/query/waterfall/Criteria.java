package io.cascata.query.waterfall;

import io.cascata.events.value.OpportunityType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A filter in SQL: criteria that never change for an opportunity can be asked of any of its rows, the others of its current one. */
record Criteria(DealFilter filter) {

    /** What can be asked of every stay. */
    String ofStay(String table) {
        var criteria = new ArrayList<String>();
        if (!filter.types().isEmpty()) {
            criteria.add(table + ".type IN ("
                    + filter.types().stream()
                            .map(OpportunityType::name)
                            .sorted()
                            .map(Criteria::text)
                            .collect(Collectors.joining(", "))
                    + ")");
        }
        equal(criteria, table + ".process", filter.process());
        equal(criteria, table + ".solution", filter.solution());
        equal(criteria, table + ".account", filter.account());
        return all(criteria);
    }

    /** Whether there is anything that must be asked of the current terms or the account. */
    boolean asksMore() {
        return filter.team() != null
                || filter.owner() != null
                || filter.region() != null
                || filter.segment() != null
                || filter.minAmount() != null
                || filter.maxAmount() != null;
    }

    /** What must be asked of the terms that hold, and of the stay's account. */
    String ofTerms(String stay, String term, Sight sight) {
        var criteria = new ArrayList<String>();
        equal(criteria, term + ".team", filter.team());
        equal(criteria, term + ".owner", filter.owner());
        amount(criteria, term + ".amount >= ", filter.minAmount());
        amount(criteria, term + ".amount < ", filter.maxAmount());
        account(criteria, stay, "region", filter.region(), sight);
        account(criteria, stay, "segment", filter.segment(), sight);
        return all(criteria);
    }

    private static void equal(List<String> criteria, String column, @Nullable Object value) {
        if (value != null) {
            criteria.add(column + " = " + text(value.toString()));
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
            criteria.add(
                    "%s.account IN (SELECT account FROM account WHERE pos <= %d GROUP BY account HAVING arg_max(%s, pos) = %s)"
                            .formatted(stay, sight.knownAt(), column, text(value)));
        }
    }

    private static String all(List<String> criteria) {
        return criteria.isEmpty() ? "true" : String.join(" AND ", criteria);
    }

    /** A string literal: in DuckDB a quote is doubled and nothing else has a meaning. */
    static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }
}
