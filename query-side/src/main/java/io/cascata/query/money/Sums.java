package io.cascata.query.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Adds amounts up, each currency by itself. */
public final class Sums {

    private final SortedMap<String, Value.Sum> sums = new TreeMap<>();
    private long without;

    public void add(@Nullable String currency, @Nullable BigDecimal amount, long count) {
        if (currency == null || amount == null) {
            without += count;
            return;
        }
        sums.merge(
                currency,
                new Value.Sum(currency, amount, count),
                (a, b) -> new Value.Sum(currency, a.amount().add(b.amount()), a.count() + b.count()));
    }

    public Value value() {
        var plain = new ArrayList<Value.Sum>();
        sums.values().forEach(sum -> plain.add(new Value.Sum(sum.currency(), plain(sum.amount()), sum.count())));
        return new Value(plain, without);
    }

    /** Without the zeros that the table's scale adds, but never in exponent form. */
    public static BigDecimal plain(BigDecimal amount) {
        var stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
