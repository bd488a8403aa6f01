package io.cascata.query.waterfall.web;

import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.Team;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How figures are written: English, a dash where there is none, a real minus sign. */
final class Figures {

    static final String NONE = "–";
    private static final Locale LOCALE = Locale.US;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

    private Figures() {}

    static String count(long count) {
        return minus(String.format(LOCALE, "%,d", count));
    }

    /** A fraction of 1 as percent with one decimal. */
    static String percent(@Nullable Double fraction) {
        return fraction == null ? NONE : minus(String.format(LOCALE, "%.1f%%", fraction * 100));
    }

    static String days(@Nullable Double days) {
        return days == null ? NONE : minus(String.format(LOCALE, days < 50 ? "%.1f d" : "%,.0f d", days));
    }

    static String wholeDays(@Nullable Double days) {
        return days == null ? NONE : minus(String.format(LOCALE, days < 10 ? "%.1f days" : "%,.0f days", days));
    }

    /** Three to four digits and the unit: €12.32 M. */
    static String money(BigDecimal amount, String currency) {
        var size = amount.abs();
        if (size.compareTo(BILLION) >= 0) {
            return symbol(currency, amount.divide(BILLION, 2, RoundingMode.HALF_UP), " bn");
        }
        if (size.compareTo(MILLION) >= 0) {
            return symbol(currency, amount.divide(MILLION, 2, RoundingMode.HALF_UP), " M");
        }
        if (size.compareTo(BigDecimal.valueOf(10_000)) >= 0) {
            return symbol(currency, amount.divide(THOUSAND, 1, RoundingMode.HALF_UP), " k");
        }
        return symbol(currency, amount.setScale(0, RoundingMode.HALF_UP), "");
    }

    /** To the last digit, at least two decimals: 1,234,567.80. */
    static String exact(BigDecimal amount) {
        return minus(String.format(LOCALE, "%,." + Math.max(2, amount.scale()) + "f", amount));
    }

    /** A constant in words: Cross-sell, Sales development. */
    static String words(OpportunityType type) {
        return sentence(type.name().replace('_', '-'));
    }

    static String words(Team team) {
        return sentence(team.name().replace('_', ' '));
    }

    private static String sentence(String capitals) {
        return capitals.charAt(0) + capitals.substring(1).toLowerCase(Locale.ROOT);
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** The sign a currency is written with, or its code and a space. */
    static String sign(String currency) {
        var symbol = Currency.getAvailableCurrencies().stream()
                .filter(known -> known.getCurrencyCode().equals(currency))
                .findFirst()
                .map(known -> known.getSymbol(LOCALE))
                .orElse(currency);
        return symbol.equals(currency) ? currency + " " : symbol;
    }

    private static String symbol(String currency, BigDecimal amount, String unit) {
        var digits = String.format(LOCALE, "%,." + amount.scale() + "f", amount.abs());
        return (amount.signum() < 0 ? "−" : "") + sign(currency) + digits + unit;
    }

    private static String minus(String text) {
        return text.replace('-', '−');
    }
}
