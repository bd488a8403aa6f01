package io.cascata.query.waterfall;

import io.cascata.events.value.Outcome;
import io.cascata.query.deals.Criteria;
import io.cascata.query.facts.Words;
import io.cascata.query.money.Exchange;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The statements behind closings by a dimension: its value as a word's number or as text, then what is counted. */
final class ClosingSql {

    private final Selection selection;
    private final ClosingRow.By by;

    ClosingSql(Selection selection, ClosingRow.By by) {
        this.selection = selection;
        this.by = by;
    }

    /** Whether the values are words, and not texts. */
    static boolean isWord(ClosingRow.By by) {
        return switch (by) {
            case OWNER, TEAM, SOLUTION, TYPE, PROCESS, CURRENCY -> true;
            case ACCOUNT, REGION, SEGMENT -> false;
        };
    }

    /** Value, outcome, currency, rate of the day, sum of the amounts, count. */
    String counts(Exchange exchange) {
        return "SELECT k.value, k.outcome, k.currency, "
                + exchange.rate("k.currency", "k.entered", selection.words())
                + ", sum(k.amount), count(*) FROM (" + closings() + ") k GROUP BY 1, 2, 3, 4, k.amount IS NULL";
    }

    /** Value, median and mean time from opening to closing: of the won ones, of all. */
    String cycles() {
        return "SELECT k.value, median(%1$s)%2$s, avg(%1$s)%2$s, median(%1$s), avg(%1$s) FROM (%3$s) k GROUP BY 1"
                .formatted(
                        "(k.entered - k.opened)",
                        " FILTER (k.outcome = " + selection.words().code(Outcome.WON) + ")",
                        closings());
    }

    /** The closings of one outcome, or of all, with one value, or with none. */
    String rows(@Nullable String key, @Nullable Outcome outcome) {
        return "SELECT " + RowsBehind.begun("k") + " FROM (" + closings() + ") k WHERE "
                + (outcome == null ? "true" : "k.outcome = " + selection.words().code(outcome))
                + " AND k.value IS NOT DISTINCT FROM " + literal(key);
    }

    private String literal(@Nullable String key) {
        if (isWord(by)) {
            return String.valueOf(key == null ? Words.NONE : selection.words().code(key));
        }
        return key == null ? "NULL" : Criteria.text(key);
    }

    private String closings() {
        var column = by.name().toLowerCase(Locale.ROOT);
        var closed = "(SELECT k.* " + selection.closings() + ") k";
        var ofDeal = closed + " JOIN deal d ON d.n = k.n";
        return switch (by) {
            case OWNER, TEAM, SOLUTION, TYPE, PROCESS, CURRENCY ->
                "SELECT k.*, k." + column + " AS value FROM " + closed;
            case ACCOUNT -> "SELECT k.*, d.account AS value FROM " + ofDeal;
            case REGION, SEGMENT ->
                "SELECT k.*, a." + column + " AS value FROM " + ofDeal + " LEFT JOIN (SELECT account, arg_max(" + column
                        + ", pos) AS " + column + " FROM account WHERE pos <= "
                        + selection.sight().knownAt() + " GROUP BY account) a ON a.account = d.account";
        };
    }
}
