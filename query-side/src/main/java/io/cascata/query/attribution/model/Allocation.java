package io.cascata.query.attribution.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Shares an amount in minor units by largest remainder: what is given and the rest that a model leaves sum up to the
 * amount exactly. Of equal remainders the earlier one is rounded up.
 */
public final class Allocation {

    private static final long EXACT_IN_DOUBLE = 1L << 32;
    private static final double GRAIN = 1e6;

    private Allocation() {}

    /** As many parts as there are weights, and last the rest. Weights must not come to more than 1. */
    public static long[] of(long minorUnits, double[] weights) {
        long whole = Math.abs(minorUnits);
        var all = withRest(weights);
        var shares = new long[all.length];
        var remainders = new double[all.length];
        long given = 0;
        for (int i = 0; i < all.length; i++) {
            share(whole, all[i], i, shares, remainders);
            given += shares[i];
        }
        hand(whole - given, shares, remainders);
        if (minorUnits < 0) {
            return IntStream.range(0, shares.length).mapToLong(i -> -shares[i]).toArray();
        }
        return shares;
    }

    private static double[] withRest(double[] weights) {
        var all = new double[weights.length + 1];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            all[i] = weights[i];
            sum += weights[i];
        }
        double rest = 1 - sum;
        if (rest < -1e-9) {
            throw new IllegalArgumentException("weights come to more than 1: " + sum);
        }
        all[weights.length] = rest < 1e-9 ? 0 : rest;
        return all;
    }

    private static void share(long whole, double weight, int i, long[] shares, double[] remainders) {
        if (whole < EXACT_IN_DOUBLE) {
            double exact = whole * weight;
            shares[i] = (long) Math.floor(exact + 1 / GRAIN);
            remainders[i] = Math.rint((exact - shares[i]) * GRAIN);
            return;
        }
        var exact = new BigDecimal(weight).multiply(BigDecimal.valueOf(whole));
        var floor = exact.setScale(0, RoundingMode.FLOOR);
        shares[i] = floor.longValueExact();
        remainders[i] = Math.rint(exact.subtract(floor).doubleValue() * GRAIN);
    }

    /** Gives what is left one by one to the largest remainders, again from the first where there is more than one each. */
    private static void hand(long left, long[] shares, double[] remainders) {
        if (left == 0) {
            return;
        }
        long step = Long.signum(left);
        var order = new long[shares.length];
        int takers = 0;
        for (int i = 0; i < shares.length; i++) {
            if (remainders[i] != 0 || shares[i] != 0) {
                order[takers++] = (long) (-step * remainders[i]) << Integer.SIZE | i;
            }
        }
        Arrays.sort(order, 0, takers);
        for (long i = 0; i < Math.abs(left); i++) {
            shares[(int) order[(int) (i % takers)]] += step;
        }
    }
}
