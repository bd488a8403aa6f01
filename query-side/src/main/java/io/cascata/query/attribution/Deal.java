package io.cascata.query.attribution;

import io.cascata.events.value.Outcome;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** An opportunity whose amount is shared: opened, and closed where it is; without an amount or currency it has no value. */
record Deal(
        long d,
        String opportunity,
        Outcome outcome,
        Instant opened,
        @Nullable Instant closed,
        @Nullable BigDecimal amount,
        @Nullable String currency) {

    /** Digits after the point in which the amount is shared: those of the currency, or more where the amount has more. */
    int scale() {
        int digits = currency == null
                ? 0
                : Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        return amount == null
                ? digits
                : Math.max(digits, amount.stripTrailingZeros().scale());
    }

    /** The amount in units of {@link #scale}, 0 where there is none. */
    long minorUnits() {
        return amount == null || currency == null
                ? 0
                : amount.movePointRight(scale()).longValueExact();
    }

    BigDecimal money(long minorUnits) {
        return BigDecimal.valueOf(minorUnits, scale());
    }
}
