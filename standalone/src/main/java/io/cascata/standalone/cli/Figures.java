package io.cascata.standalone.cli;

import io.cascata.query.money.Value;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How figures are written for people; a figure that does not exist is a dash. */
final class Figures {

    private static final String NONE = "-";

    private Figures() {}

    static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    static String percent(@Nullable Double share) {
        return share == null ? NONE : String.format(Locale.ROOT, "%.1f %%", share * 100);
    }

    static String days(@Nullable Double days) {
        return days == null ? NONE : String.format(Locale.ROOT, "%.1f d", days);
    }

    static String seconds(@Nullable Double seconds) {
        return seconds == null ? NONE : String.format(Locale.ROOT, "%,.3f s", seconds);
    }

    static String amount(@Nullable BigDecimal amount) {
        return amount == null ? NONE : String.format(Locale.ROOT, "%,.2f", amount);
    }

    /** Each currency by itself. */
    static String value(Value value) {
        return value.sums().isEmpty()
                ? NONE
                : value.sums().stream()
                        .map(sum -> String.format(Locale.ROOT, "%,.0f %s", sum.amount(), sum.currency()))
                        .collect(Collectors.joining(" + "));
    }
}
