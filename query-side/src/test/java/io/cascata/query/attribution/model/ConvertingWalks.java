package io.cascata.query.attribution.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A second way to a removal effect: of all walks that convert, the share that visits the channel. Reckoned with its own
 * chain: the probability to convert by elimination in a full matrix, the walk's first visit by following its mass.
 */
final class ConvertingWalks {

    private final Map<List<String>, Integer> numbers = new HashMap<>();
    private final List<List<String>> states = new ArrayList<>();
    private final double[][] transition;
    private final double[] conversion;
    private final double[] converting;

    ConvertingWalks(List<ChannelPath> paths, int order) {
        number(List.of());
        paths.forEach(path -> {
            for (int i = 1; i <= path.channels().size(); i++) {
                number(path.channels().subList(Math.max(0, i - order), i));
            }
        });
        int size = states.size();
        transition = new double[size][size];
        conversion = new double[size];
        var all = new double[size];
        for (var path : paths) {
            count(path, order, all);
        }
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size; to++) {
                transition[from][to] /= all[from] == 0 ? 1 : all[from];
            }
            conversion[from] /= all[from] == 0 ? 1 : all[from];
        }
        converting = eliminate();
    }

    private int number(List<String> state) {
        return numbers.computeIfAbsent(List.copyOf(state), fresh -> {
            states.add(fresh);
            return states.size() - 1;
        });
    }

    private void count(ChannelPath path, int order, double[] all) {
        double count = path.conversions() + path.nulls();
        int from = 0;
        for (int i = 1; i <= path.channels().size(); i++) {
            int to = number(path.channels().subList(Math.max(0, i - order), i));
            transition[from][to] += count;
            all[from] += count;
            from = to;
        }
        conversion[from] += path.conversions();
        all[from] += count;
    }

    private double[] eliminate() {
        int size = conversion.length;
        var matrix = new double[size][size + 1];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                matrix[row][column] = (row == column ? 1 : 0) - transition[row][column];
            }
            matrix[row][size] = conversion[row];
        }
        for (int pivot = 0; pivot < size; pivot++) {
            for (int row = 0; row < size; row++) {
                double factor = row == pivot ? 0 : matrix[row][pivot] / matrix[pivot][pivot];
                for (int column = pivot; column <= size && factor != 0; column++) {
                    matrix[row][column] -= factor * matrix[pivot][column];
                }
            }
        }
        var solution = new double[size];
        for (int row = 0; row < size; row++) {
            solution[row] = matrix[row][size] / matrix[row][row];
        }
        return solution;
    }

    double visiting(String channel) {
        var mass = new double[conversion.length];
        mass[0] = 1;
        double visited = 0;
        double moving = 1;
        while (moving > 1e-14) {
            var next = new double[mass.length];
            moving = 0;
            for (int from = 0; from < mass.length; from++) {
                for (int to = 0; to < mass.length; to++) {
                    double moved = mass[from] * transition[from][to];
                    if (to > 0 && states.get(to).getLast().equals(channel)) {
                        visited += moved * converting[to];
                    } else {
                        next[to] += moved;
                        moving += moved;
                    }
                }
            }
            mass = next;
        }
        return visited / converting[0];
    }
}
