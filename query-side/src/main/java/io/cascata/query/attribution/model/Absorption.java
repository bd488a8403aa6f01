package io.cascata.query.attribution.model;

import java.util.Arrays;

/**
 * Solves {@code (I - Q) x = r}: how probable it is that a walk which is in a state ends in conversion. Sweeps (symmetric
 * Gauss-Seidel) raise a lower bound and lower an upper one; the answer is where they meet, within {@value #EXACT}.
 */
final class Absorption {

    private static final double EXACT = 1e-13;
    private static final int MOST_SWEEPS = 2_000_000;

    private final int[] rows;
    private final int[] columns;
    private final double[] probabilities;
    private final double[] conversion;
    private final double[] leaving;

    Absorption(Chain chain) {
        int size = chain.size();
        int edges = 0;
        for (int state = 0; state < size; state++) {
            edges += chain.counts(state).size();
        }
        rows = new int[size + 1];
        columns = new int[edges];
        probabilities = new double[edges];
        conversion = new double[size];
        leaving = new double[size];
        for (int state = 0, edge = 0; state < size; state++) {
            edge = fill(chain, state, edge);
            rows[state + 1] = edge;
        }
    }

    private int fill(Chain chain, int state, int firstEdge) {
        double left = chain.left(state);
        int edge = firstEdge;
        leaving[state] = left == 0 ? 1 : (left - chain.counts(state).getOrDefault(state, 0.0)) / left;
        conversion[state] = left == 0 ? 0 : chain.conversions(state) / left;
        for (var transition : chain.counts(state).entrySet()) {
            if (transition.getKey() != state) {
                columns[edge] = transition.getKey();
                probabilities[edge++] = left == 0 ? 0 : transition.getValue() / left;
            }
        }
        return edge;
    }

    /** Of every state; {@code removed} states are as good as null, {@code most} is known to be no less than the answer. */
    double[] solve(boolean[] removed, double[] most) {
        var upper = most.clone();
        for (int state = 0; state < upper.length; state++) {
            upper[state] = removed[state] ? 0 : upper[state];
        }
        var lower = new double[upper.length];
        for (int sweep = 0; sweep < MOST_SWEEPS; sweep++) {
            sweep(lower, removed);
            sweep(upper, removed);
            if (apart(lower, upper) < EXACT) {
                return upper;
            }
        }
        throw new IllegalStateException("the bounds of a chain of " + upper.length + " states do not meet");
    }

    double[] solve() {
        var one = new double[conversion.length];
        Arrays.fill(one, 1);
        return solve(new boolean[one.length], one);
    }

    private void sweep(double[] x, boolean[] removed) {
        for (int state = x.length - 1; state >= 0; state--) {
            relax(x, state, removed);
        }
        for (int state = 0; state < x.length; state++) {
            relax(x, state, removed);
        }
    }

    private void relax(double[] x, int state, boolean[] removed) {
        if (removed[state]) {
            return;
        }
        double sum = conversion[state];
        for (int edge = rows[state]; edge < rows[state + 1]; edge++) {
            sum += probabilities[edge] * x[columns[edge]];
        }
        x[state] = leaving[state] <= 0 ? 0 : sum / leaving[state];
    }

    private static double apart(double[] lower, double[] upper) {
        double most = 0;
        for (int state = 0; state < lower.length; state++) {
            most = Math.max(most, upper[state] - lower[state]);
        }
        return most;
    }
}
