package io.cascata.query.score;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How points are shown: with two decimals. */
final class Points {

    private static final int DECIMALS = 2;

    private Points() {}

    static BigDecimal rounded(double points) {
        return BigDecimal.valueOf(points).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
