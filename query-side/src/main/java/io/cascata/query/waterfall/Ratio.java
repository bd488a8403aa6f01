package io.cascata.query.waterfall;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Fractions of 1, missing where there is nothing to divide by. */
public final class Ratio {

    private Ratio() {}

    public static @Nullable Double of(long part, long whole) {
        return whole == 0 ? null : (double) part / whole;
    }

    public static @Nullable Double of(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? null
                : part.divide(whole, MathContext.DECIMAL64).doubleValue();
    }
}
