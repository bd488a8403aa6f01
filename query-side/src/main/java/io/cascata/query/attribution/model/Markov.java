package io.cascata.query.attribution.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Attribution by removal effect: how much less probable conversion is when every step into a channel leads nowhere. The
 * probabilities are solved for, not simulated. {@code removalEffects} and {@code shares} are by channel; shares are empty
 * where nothing converts, for then there is nothing to share.
 */
public record Markov(
        int order,
        int states,
        double probability,
        Map<String, Double> withoutChannel,
        Map<String, Double> removalEffects,
        Map<String, Double> shares,
        boolean onlyConversions) {

    /** Throws {@link IllegalArgumentException} for an order other than 1 to 4. */
    public static Markov of(List<ChannelPath> paths, int order) {
        var chain = Chain.of(paths, order);
        var absorption = new Absorption(chain);
        var base = absorption.solve();
        double probability = base[Chain.START];
        var without = new LinkedHashMap<String, Double>();
        var effects = new LinkedHashMap<String, Double>();
        for (var channel : chain.channels()) {
            double left = probability == 0 ? 0 : absorption.solve(removed(chain, channel), base)[Chain.START];
            without.put(channel, left);
            effects.put(channel, probability == 0 ? 0 : Math.clamp(1 - left / probability, 0.0, 1.0));
        }
        boolean onlyConversions = paths.stream().allMatch(path -> path.nulls() == 0);
        return new Markov(order, chain.size(), probability, without, effects, shares(effects), onlyConversions);
    }

    private static boolean[] removed(Chain chain, String channel) {
        var removed = new boolean[chain.size()];
        for (int state = 0; state < removed.length; state++) {
            removed[state] = chain.newest(state).equals(channel) && state != Chain.START;
        }
        return removed;
    }

    private static Map<String, Double> shares(Map<String, Double> effects) {
        double sum = effects.values().stream().mapToDouble(Double::doubleValue).sum();
        var shares = new LinkedHashMap<String, Double>();
        if (sum > 0) {
            effects.forEach((channel, effect) -> shares.put(channel, effect / sum));
        }
        return shares;
    }
}
