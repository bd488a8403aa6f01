package io.cascata.query.waterfall.web;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A change against the date of comparison: the arrow shows the direction, the tone says whether it is good. */
record Delta(String text, String arrow, String tone) {

    private static final double TOO_SMALL_TO_SHOW = 0.05;

    enum Better {
        UP,
        DOWN
    }

    static Delta count(long now, long then) {
        int direction = Long.signum(now - then);
        return of(direction, signed(direction, Figures.count(now - then)), Better.UP);
    }

    /** Percentage points between two fractions of 1. */
    static @Nullable Delta points(@Nullable Double now, @Nullable Double then) {
        if (now == null || then == null) {
            return null;
        }
        double points = visible((now - then) * 100);
        var digits = Figures.percent(points / 100).replace("%", " pt");
        return of(points, signed(points, digits), Better.UP);
    }

    static @Nullable Delta days(@Nullable Double now, @Nullable Double then) {
        if (now == null || then == null) {
            return null;
        }
        double days = visible(now - then);
        return of(days, signed(days, Figures.wholeDays(days)), Better.DOWN);
    }

    static Delta money(BigDecimal now, BigDecimal then, String currency) {
        var change = now.subtract(then);
        return of(change.signum(), signed(change.signum(), Figures.money(change, currency)), Better.UP);
    }

    private static Delta of(double change, String text, Better better) {
        if (change == 0) {
            return new Delta(text, "●", "same");
        }
        boolean up = change > 0;
        return new Delta(text, up ? "▲" : "▼", up == (better == Better.UP) ? "good" : "bad");
    }

    private static String signed(double change, String text) {
        return change > 0 ? "+" + text : text;
    }

    private static double visible(double change) {
        return Math.abs(change) < TOO_SMALL_TO_SHOW ? 0 : change;
    }
}
