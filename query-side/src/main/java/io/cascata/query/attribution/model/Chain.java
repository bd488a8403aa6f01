package io.cascata.query.attribution.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The Markov chain of order k over paths of channels: its states are the start, every sequence of up to k channels that
 * was seen, conversion and null. A path counts as often as it converted or did not.
 */
public final class Chain {

    static final int START = 0;

    private final List<String> channels = new ArrayList<>();
    private final List<List<String>> states = new ArrayList<>();
    private final Map<List<String>, Integer> numbers = new HashMap<>();
    private final List<Map<Integer, Double>> counts = new ArrayList<>();
    private final List<Double> conversions = new ArrayList<>();
    private final List<Double> nulls = new ArrayList<>();

    private Chain() {
        state(List.of());
    }

    /** {@code order} from 1 to 4. */
    public static Chain of(List<ChannelPath> paths, int order) {
        if (order < 1 || order > 4) {
            throw new IllegalArgumentException("a chain has an order from 1 to 4, not " + order);
        }
        var chain = new Chain();
        paths.forEach(path -> chain.add(path, order));
        return chain;
    }

    private void add(ChannelPath path, int order) {
        double count = path.conversions() + path.nulls();
        int from = START;
        var steps = path.channels();
        for (int i = 0; i < steps.size(); i++) {
            int to = state(steps.subList(Math.max(0, i + 1 - order), i + 1));
            counts.get(from).merge(to, count, Double::sum);
            from = to;
        }
        conversions.set(from, conversions.get(from) + path.conversions());
        nulls.set(from, nulls.get(from) + path.nulls());
    }

    private int state(List<String> steps) {
        var known = numbers.get(steps);
        if (known != null) {
            return known;
        }
        var state = List.copyOf(steps);
        numbers.put(state, states.size());
        states.add(state);
        counts.add(new LinkedHashMap<>());
        conversions.add(0.0);
        nulls.add(0.0);
        if (!state.isEmpty() && !channels.contains(state.getLast())) {
            channels.add(state.getLast());
        }
        return states.size() - 1;
    }

    /** In the order in which they were seen first. */
    public List<String> channels() {
        return List.copyOf(channels);
    }

    int size() {
        return states.size();
    }

    /** The newest channel of a state, none at the start. */
    String newest(int state) {
        return state == START ? "" : states.get(state).getLast();
    }

    Map<Integer, Double> counts(int state) {
        return counts.get(state);
    }

    double conversions(int state) {
        return conversions.get(state);
    }

    /** How often a state was left, for whatever it was. */
    double left(int state) {
        return counts.get(state).values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum()
                + conversions.get(state)
                + nulls.get(state);
    }

    /** The probabilities of all transitions by the names of both states: {@code start>a}, {@code a,b>conv}, {@code b>null}. */
    public Map<String, Double> transitions() {
        var probabilities = new LinkedHashMap<String, Double>();
        for (int state = 0; state < size(); state++) {
            double left = left(state);
            var from = (state == START ? "start" : String.join(",", states.get(state))) + ">";
            counts.get(state)
                    .forEach((to, count) -> probabilities.put(from + String.join(",", states.get(to)), count / left));
            put(probabilities, from + "conv", conversions.get(state) / left);
            put(probabilities, from + "null", nulls.get(state) / left);
        }
        return probabilities;
    }

    private static void put(Map<String, Double> probabilities, String transition, double probability) {
        if (probability > 0) {
            probabilities.put(transition, probability);
        }
    }
}
