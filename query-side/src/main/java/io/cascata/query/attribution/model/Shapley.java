package io.cascata.query.attribution.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * Shapley values of channels. Where a set of channels is worth the conversions of all journeys inside it, each journey
 * is simply shared by its distinct channels ({@link #byJourney}). Any other worth is asked of every set, or beyond
 * {@link #LATTICE} channels of the sets along drawn orders, from a seed that never changes.
 */
public record Shapley(Map<String, Double> values, boolean sampled, long seed, int orders) {

    /** Up to so many channels every set is asked. */
    public static final int LATTICE = 15;

    /** So many channels at most: a set is the bits of one number. */
    public static final int MOST = 62;

    public static final long SEED = 20_260_101L;
    public static final int ORDERS = 2_000;

    /** Conversions by channel: each path's shared equally by its distinct channels. */
    public static Map<String, Double> byJourney(List<ChannelPath> paths) {
        var values = new LinkedHashMap<String, Double>();
        for (var path : paths) {
            var channels = new LinkedHashSet<>(path.channels());
            channels.forEach(channel -> values.merge(channel, path.conversions() / channels.size(), Double::sum));
        }
        return values;
    }

    /** {@code worth} is asked of channel names; the empty set is worth nothing. */
    public static Shapley of(List<String> channels, ToDoubleFunction<Coalition> worth) {
        if (channels.size() > MOST) {
            throw new IllegalArgumentException(
                    "Shapley values are for at most " + MOST + " channels, not " + channels.size());
        }
        return channels.size() <= LATTICE ? lattice(channels, worth) : sampled(channels, worth);
    }

    private static Shapley lattice(List<String> channels, ToDoubleFunction<Coalition> worth) {
        int n = channels.size();
        var worths = new double[1 << n];
        for (int set = 1; set < worths.length; set++) {
            worths[set] = worth.applyAsDouble(new Coalition(channels, set));
        }
        var weights = weights(n);
        var values = new double[n];
        for (int set = 0; set < worths.length; set++) {
            for (int i = 0; i < n; i++) {
                if ((set >> i & 1) == 0) {
                    values[i] += weights[Integer.bitCount(set)] * (worths[set | 1 << i] - worths[set]);
                }
            }
        }
        return new Shapley(named(channels, values), false, 0, 0);
    }

    /** {@code s! (n-s-1)! / n!} for every size s. */
    private static double[] weights(int n) {
        var weights = new double[Math.max(1, n)];
        weights[0] = 1.0 / Math.max(1, n);
        for (int s = 1; s < n; s++) {
            weights[s] = weights[s - 1] * s / (n - s);
        }
        return weights;
    }

    private static Shapley sampled(List<String> channels, ToDoubleFunction<Coalition> worth) {
        var random = new Random(SEED);
        var values = new double[channels.size()];
        var order = new ArrayList<Integer>();
        for (int i = 0; i < channels.size(); i++) {
            order.add(i);
        }
        for (int draw = 0; draw < ORDERS; draw++) {
            Collections.shuffle(order, random);
            long set = 0;
            double before = 0;
            for (int i : order) {
                set |= 1L << i;
                double after = worth.applyAsDouble(new Coalition(channels, set));
                values[i] += (after - before) / ORDERS;
                before = after;
            }
        }
        return new Shapley(named(channels, values), true, SEED, ORDERS);
    }

    private static Map<String, Double> named(List<String> channels, double[] values) {
        var named = new LinkedHashMap<String, Double>();
        for (int i = 0; i < values.length; i++) {
            named.put(channels.get(i), values[i]);
        }
        return named;
    }
}
