package io.cascata.query.attribution;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Adds minor units up, each currency by itself; nothing is ever added across currencies. */
final class Amounts {

    private final Map<Unit, long[]> sums = new HashMap<>(4);

    private @Nullable Unit lastUnit;
    private long[] lastSum = new long[1];

    private record Unit(String currency, int scale) {}

    void add(Deal deal, long minorUnits) {
        var currency = deal.currency();
        if (currency != null && deal.amount() != null) {
            var sum = sum(currency, deal.scale());
            sum[0] = Math.addExact(sum[0], minorUnits);
        }
    }

    /** Most amounts are in the unit of the one before. */
    private long[] sum(String currency, int scale) {
        var last = lastUnit;
        if (last == null || last.scale() != scale || !last.currency().equals(currency)) {
            lastUnit = new Unit(currency, scale);
            lastSum = sums.computeIfAbsent(lastUnit, fresh -> new long[1]);
        }
        return lastSum;
    }

    static String text(List<Amount> amounts) {
        return amounts.isEmpty()
                ? "-"
                : amounts.stream()
                        .map(each -> String.format(Locale.ROOT, "%,.2f %s", each.amount(), each.currency()))
                        .collect(Collectors.joining(" + "));
    }

    /** In order of the currency. */
    List<Amount> list() {
        var byCurrency = new TreeMap<String, BigDecimal>();
        sums.forEach((unit, sum) ->
                byCurrency.merge(unit.currency(), BigDecimal.valueOf(sum[0], unit.scale()), BigDecimal::add));
        var list = new ArrayList<Amount>();
        byCurrency.forEach((currency, amount) -> list.add(new Amount(currency, amount)));
        return list;
    }
}
