package io.cascata.query.attribution;

import io.cascata.events.value.Outcome;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * An opportunity whose amount is shared: opened, and closed where it is; without an amount or currency it has no value.
 * {@code scale} is the digits after the point in which the amount is shared, {@code minorUnits} the amount in them.
 */
record Deal(
        long d,
        String opportunity,
        Outcome outcome,
        Instant opened,
        @Nullable Instant closed,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        int scale,
        long minorUnits) {

    static Deal of(
            long d,
            String opportunity,
            Outcome outcome,
            Instant opened,
            @Nullable Instant closed,
            @Nullable BigDecimal amount,
            @Nullable String currency) {
        int scale = scale(amount, currency);
        long minorUnits = amount == null || currency == null
                ? 0
                : amount.movePointRight(scale).longValueExact();
        return new Deal(d, opportunity, outcome, opened, closed, amount, currency, scale, minorUnits);
    }

    /** Those of the currency, or more where the amount has more. */
    private static int scale(@Nullable BigDecimal amount, @Nullable String currency) {
        int digits = currency == null
                ? 0
                : Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        return amount == null
                ? digits
                : Math.max(digits, amount.stripTrailingZeros().scale());
    }

    BigDecimal money(long minorUnits) {
        return BigDecimal.valueOf(minorUnits, scale);
    }
}
