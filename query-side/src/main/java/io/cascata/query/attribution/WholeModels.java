package io.cascata.query.attribution;

import io.cascata.query.attribution.model.ChannelPath;
import io.cascata.query.attribution.model.Markov;
import io.cascata.query.attribution.model.Shapley;
import io.cascata.query.attribution.model.Worth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The models that look at all journeys at once: what they give to each key, and what they went by. */
record WholeModels(
        Map<Long, Double> effects, Map<Long, Double> shares, AttributionReport.Path path, List<String> notes) {

    static WholeModels of(Model model, PathSums sums, int order) {
        var paths = sums.channelPaths();
        return model == Model.MARKOV ? markov(paths, sums, order) : shapley(paths, sums);
    }

    private static WholeModels markov(List<ChannelPath> paths, PathSums sums, int order) {
        var markov = Markov.of(paths, order);
        var path = new AttributionReport.Path(
                order, markov.states(), markov.probability(), sums.converting(), sums.notConverting(), null, null);
        return new WholeModels(keys(markov.removalEffects()), keys(markov.shares()), path, notes(markov));
    }

    private static List<String> notes(Markov markov) {
        var notes = new ArrayList<String>();
        notes.add("removal effects in a Markov chain of order " + markov.order() + ", solved for");
        if (markov.onlyConversions()) {
            notes.add("no journey was lost: the model only sees the order of touches");
        }
        if (markov.shares().isEmpty()) {
            notes.add("no data: no journey with a touch was won");
        }
        return notes;
    }

    private static WholeModels shapley(List<ChannelPath> paths, PathSums sums) {
        var channels = paths.stream()
                .flatMap(path -> path.channels().stream())
                .distinct()
                .sorted()
                .toList();
        var shapley = Shapley.of(channels, Worth.conversionRate(paths));
        var seed = shapley.sampled() ? Long.valueOf(shapley.seed()) : null;
        var draws = shapley.sampled() ? Integer.valueOf(shapley.orders()) : null;
        var path = new AttributionReport.Path(null, null, null, sums.converting(), sums.notConverting(), seed, draws);
        var values = keys(shapley.values());
        return new WholeModels(values, positive(values), path, notes(shapley));
    }

    private static List<String> notes(Shapley shapley) {
        var notes = new ArrayList<String>();
        notes.add(
                "a set is worth the conversion rate of the journeys with exactly its channels, one never seen nothing");
        if (shapley.values().values().stream().anyMatch(value -> value < 0)) {
            notes.add("negative values are shown as effect and count as 0 in the shares");
        }
        if (shapley.sampled()) {
            notes.add("more than " + Shapley.LATTICE + " channels: orders were drawn from a fixed seed");
        }
        return notes;
    }

    private static Map<Long, Double> keys(Map<String, Double> byName) {
        var keys = new LinkedHashMap<Long, Double>();
        byName.forEach((name, value) -> keys.put(Long.parseLong(name), value));
        return keys;
    }

    private static Map<Long, Double> positive(Map<Long, Double> values) {
        double sum = values.values().stream()
                .mapToDouble(value -> Math.max(0, value))
                .sum();
        var shares = new LinkedHashMap<Long, Double>();
        if (sum > 0) {
            values.forEach((key, value) -> shares.put(key, Math.max(0, value) / sum));
        }
        return shares;
    }
}
