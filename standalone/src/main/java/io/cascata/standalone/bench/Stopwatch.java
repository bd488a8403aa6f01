package io.cascata.standalone.bench;

import java.util.Arrays;

/** Time that has passed, and what can be said about many such times. */
final class Stopwatch {

    private final long started = System.nanoTime();

    double seconds() {
        return (System.nanoTime() - started) / 1e9;
    }

    double millis() {
        return seconds() * 1_000;
    }

    /** So many a second since the start. */
    double rate(long count) {
        return count / seconds();
    }

    /** The value that a share of the sample does not exceed (nearest rank). */
    static double percentile(double[] sample, double share) {
        var sorted = sample.clone();
        Arrays.sort(sorted);
        var rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.clamp(rank - 1, 0, sorted.length - 1)];
    }
}
