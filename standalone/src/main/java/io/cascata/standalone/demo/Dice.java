package io.cascata.standalone.demo;

import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** Seeded chance. Uses only arithmetic that gives the same bits on every machine. */
final class Dice {

    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    /** Dice of its own for one thing of many, so that one more draw here changes nothing there. */
    static Dice of(long seed, String what, long number) {
        return new Dice((seed * 31 + what.hashCode()) * 1_000_003 + number);
    }

    /** As {@link #of}, but the first throws for neighbouring numbers have nothing to do with each other either. */
    static Dice apart(long seed, String what, long number) {
        var mixed = (seed * 31 + what.hashCode()) * 0x9E3779B97F4A7C15L + number;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return new Dice(mixed ^ (mixed >>> 31));
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** From {@code low} to {@code high}, both included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    double between(double low, double high) {
        return low + random.nextDouble() * (high - low);
    }

    /** A skewed size, such as an amount or a duration, around its median. */
    double around(double median, double spread) {
        return median * StrictMath.exp(random.nextGaussian() * spread);
    }

    /** How often something happens that happens {@code mean} times on average. */
    int times(double mean) {
        var limit = StrictMath.exp(-mean);
        var product = random.nextDouble();
        var count = 0;
        while (product > limit) {
            product *= random.nextDouble();
            count++;
        }
        return count;
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    <T> T pick(List<T> from, ToDoubleFunction<T> weight) {
        var left = random.nextDouble() * from.stream().mapToDouble(weight).sum();
        for (var candidate : from) {
            left -= weight.applyAsDouble(candidate);
            if (left < 0) {
                return candidate;
            }
        }
        return from.getLast();
    }
}
