package io.cascata.standalone.acceptance;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a number says, by its path in the answer with lists by key, and what the rows behind it come to. */
record FiguresOfRows(String path, JsonNode number, JsonNode rows) {

    private static final Pattern STEP = Pattern.compile("/(?<list>rows|bridge)/(?<currency>[A-Z]{3})/\\w+");
    private static final Pattern SUM = Pattern.compile(".*/(sums|amounts)/(?<currency>[A-Z]{3})/(?<what>amount|count)");

    /** Medians and the like; what rows bear in columns of their own; amounts times a probability, or converted. */
    private static final String TAKEN_OF = ".*/(median\\w*|mean\\w*|average\\w*|p75\\w*|p90\\w*|perDay|perOpportunity"
            + "|zeroLength|targetRoles|filledRoles|participations|headCount|filled|total|credit)|.*/converted/amount"
            + "|/weighted/[^/]+/weighted(/.*)?|/weightedTotal(/.*)?";

    /** The number at a pointer. */
    static FiguresOfRows at(String pointer, JsonNode answer, JsonNode rows) {
        int last = pointer.lastIndexOf('/');
        var around = answer.at(pointer.substring(0, last));
        var path = around.has("end") && around.has("currency")
                ? pointer.replaceFirst("\\d+", around.get("currency").asString())
                : pointer;
        return new FiguresOfRows(path, answer.at(pointer), rows);
    }

    /** The number; nothing where it is taken of the rows and not the sum of them. */
    @Nullable
    Object told() {
        if ((path.matches(TAKEN_OF) && !isTotal()) || (path.matches(".*/amounts(/.*)?") && withoutWeights())) {
            return null;
        }
        if (isMoney()) {
            return plain(number.decimalValue().movePointLeft(minorDigits()));
        }
        return amounts(number).isArray() ? sums(number) : number.isIntegralNumber() ? number.asLong() : null;
    }

    /** What the rows come to in the same way. */
    Object found() {
        var sum = SUM.matcher(path);
        if (isMoney()) {
            return sums(rows).getOrDefault(currency(), BigDecimal.ZERO);
        } else if (amounts(number).isArray()) {
            return sums(rows);
        } else if (sum.matches()) {
            return priced(sum.group("currency"));
        } else if (path.endsWith("/withoutAmount")) {
            return rows.valueStream()
                    .filter(row -> !row.path("amount").isNumber())
                    .count();
        }
        return path.matches(".*(pportunities|/fallbacks)") ? opportunities() : (long) rows.size();
    }

    private long opportunities() {
        return rows.isEmpty() || !rows.get(0).has("opportunity")
                ? rows.size()
                : rows.valueStream()
                        .map(row -> row.get("opportunity"))
                        .distinct()
                        .count();
    }

    private long priced(String currency) {
        return rows.valueStream()
                .filter(row -> row.path("amount").isNumber()
                        && row.get("currency").asString().equals(currency))
                .count();
    }

    private boolean isMoney() {
        var sum = SUM.matcher(path);
        return number.isNumber()
                && (STEP.matcher(path).matches()
                        || sum.matches() && sum.group("what").equals("amount"));
    }

    private String currency() {
        var step = STEP.matcher(path);
        var sum = SUM.matcher(path);
        return step.matches() ? step.group("currency") : sum.matches() ? sum.group("currency") : "";
    }

    /** The bridge of the pipeline is in whole minor units. */
    private int minorDigits() {
        return path.startsWith("/bridge/") ? Currency.getInstance(currency()).getDefaultFractionDigits() : 0;
    }

    /** The total of a part of the pipeline is one by currencies, that of a band is a number of its own. */
    private boolean isTotal() {
        return path.endsWith("/total") && number.has("value");
    }

    /** A model of all journeys at once gives to keys: the touches that it went by bear no part of an amount. */
    private boolean withoutWeights() {
        return rows.valueStream()
                .anyMatch(row -> row.has("weight") && row.get("weight").isNull());
    }

    private static JsonNode amounts(JsonNode number) {
        var value = number.path("value");
        return number.has("sums") ? number.get("sums") : value.has("sums") ? value.get("sums") : number;
    }

    /** By currency; what has no amount is left out, and so is what comes to nothing. */
    private static Map<String, BigDecimal> sums(JsonNode number) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (var each : amounts(number)) {
            if (each.path("amount").isNumber()) {
                sums.merge(each.get("currency").asString(), each.get("amount").decimalValue(), BigDecimal::add);
            }
        }
        sums.replaceAll((currency, sum) -> plain(sum));
        sums.values().removeIf(sum -> sum.signum() == 0);
        return sums;
    }

    private static BigDecimal plain(BigDecimal amount) {
        return amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
    }
}
