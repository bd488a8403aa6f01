package io.cascata.query.attribution;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Adds minor units up, each currency by itself; nothing is ever added across currencies. */
final class Amounts {

    private final Map<Unit, long[]> sums = new HashMap<>(4);

    private record Unit(String currency, int scale) {}

    /** A sum in one currency. */
    record Amount(String currency, BigDecimal amount) {}

    void add(Deal deal, long minorUnits) {
        var currency = deal.currency();
        if (currency != null && deal.amount() != null) {
            var sum = sums.computeIfAbsent(new Unit(currency, deal.scale()), fresh -> new long[1]);
            sum[0] = Math.addExact(sum[0], minorUnits);
        }
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
