package io.cascata.query.money;

import java.math.BigDecimal;
import java.util.List;

/**
 * Amounts summed exactly, each currency by itself and in order of its ISO code; nothing is ever added across currencies.
 * {@code withoutAmount} counts the opportunities that had none.
 */
public record Value(List<Sum> sums, long withoutAmount) {

    public static final Value NONE = new Value(List.of(), 0);

    public Value {
        sums = List.copyOf(sums);
    }

    /** The sum of {@code count} amounts in one currency. */
    public record Sum(String currency, BigDecimal amount, long count) {}

    public boolean mixed() {
        return sums.size() > 1;
    }

    /** The sum in one currency, zero where there is none. */
    public BigDecimal in(String currency) {
        return sums.stream()
                .filter(sum -> sum.currency().equals(currency))
                .map(Sum::amount)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }
}
