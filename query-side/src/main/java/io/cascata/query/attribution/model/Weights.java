package io.cascata.query.attribution.model;

import java.util.HashMap;

/**
 * How a journey's credit is shared among its touches, in their order: parts of 1 that sum up to 1, or to less where the
 * model itself leaves a rest.
 */
public final class Weights {

    public static final Weights NONE = new Weights(new double[0], false);

    private final double[] parts;
    private final boolean fallback;

    private Weights(double[] parts, boolean fallback) {
        this.parts = parts;
        this.fallback = fallback;
    }

    static Weights of(double[] parts) {
        return new Weights(parts, false);
    }

    /** The same to each of these groups, within a group to every touch; one group number for each touch. */
    public static Weights evenByGroup(long[] groups) {
        var counts = new HashMap<Long, Integer>();
        for (long group : groups) {
            counts.merge(group, 1, Integer::sum);
        }
        var parts = new double[groups.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = 1.0 / counts.size() / counts.getOrDefault(groups[i], 1);
        }
        return of(parts);
    }

    /** The part of one touch, by its place. */
    public double part(int touch) {
        return parts[touch];
    }

    /** Everything on one touch. */
    static Weights single(int size, int index) {
        var parts = new double[size];
        parts[index] = 1;
        return of(parts);
    }

    /** Parts in these proportions. */
    static Weights normalised(double[] proportions) {
        double sum = 0;
        for (double part : proportions) {
            sum += part;
        }
        var parts = new double[proportions.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = proportions[i] / sum;
        }
        return of(parts);
    }

    public double[] parts() {
        return parts.clone();
    }

    public double total() {
        double total = 0;
        for (double part : parts) {
            total += part;
        }
        return total;
    }

    /** Whether the model had to take another touch than the one it asks for. */
    public boolean fallback() {
        return fallback;
    }

    Weights flagged() {
        return new Weights(parts, true);
    }

    /** An amount in minor units shared by largest remainder: one share for each touch, and last what stays with none. */
    public long[] share(long minorUnits) {
        return Allocation.of(minorUnits, parts);
    }
}
