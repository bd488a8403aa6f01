package io.cascata.query.money;

import io.cascata.events.value.Money;
import io.cascata.query.facts.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;

/** Amounts in whole minor units of their currency, such as cents. */
public final class Minor {

    private Minor() {}

    public static int digits(String currency) {
        return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    }

    public static BigDecimal round(BigDecimal amount, String currency) {
        return amount.setScale(digits(currency), RoundingMode.HALF_UP);
    }

    public static BigDecimal major(long minor, String currency) {
        return BigDecimal.valueOf(minor, digits(currency));
    }

    /** An amount in whole minor units. Throws {@link ArithmeticException} where there are more than a long can count. */
    public static long units(Money money) {
        return round(money.amount(), money.currency().getCurrencyCode())
                .unscaledValue()
                .longValueExact();
    }

    /** Every currency that an amount may be in: those among the words, whatever they are the name of. */
    public static List<String> currencies(Words words) {
        return Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .filter(words::has)
                .sorted()
                .toList();
    }
}
