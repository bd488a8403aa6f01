package io.cascata.events.value;

import java.math.BigDecimal;
import java.util.Currency;

/** An amount in one currency (ISO 4217). Amounts that are equal in value are equal, whatever their scale was. */
public record Money(BigDecimal amount, Currency currency) {

    private static final int MAX_INTEGER_DIGITS = 15;
    private static final int MAX_FRACTION_DIGITS = 6;

    public Money {
        amount = plain(amount);
    }

    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }

    private static BigDecimal plain(BigDecimal amount) {
        var stripped = amount.stripTrailingZeros();
        if (stripped.precision() - stripped.scale() > MAX_INTEGER_DIGITS || stripped.scale() > MAX_FRACTION_DIGITS) {
            throw new IllegalArgumentException("amount must have at most " + MAX_INTEGER_DIGITS + " digits before and "
                    + MAX_FRACTION_DIGITS + " after the point: " + amount);
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
