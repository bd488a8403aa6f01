package io.cascata.query.attribution.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** What a set of channels is worth. */
public final class Worth {

    private Worth() {}

    /**
     * The conversion rate of the journeys with exactly these channels; a set that was never seen is worth nothing, so
     * that values may be negative.
     */
    public static ToDoubleFunction<Coalition> conversionRate(List<ChannelPath> paths) {
        var converted = new HashMap<Set<String>, Double>();
        var all = new HashMap<Set<String>, Double>();
        for (var path : paths) {
            var set = new HashSet<>(path.channels());
            converted.merge(set, path.conversions(), Double::sum);
            all.merge(set, path.conversions() + path.nulls(), Double::sum);
        }
        return coalition -> {
            var set = coalition.members();
            double seen = all.getOrDefault(set, 0.0);
            return seen == 0 ? 0 : converted.getOrDefault(set, 0.0) / seen;
        };
    }

    /** What the sets inside a set are worth together. */
    public static ToDoubleFunction<Coalition> inside(Map<Set<String>, Double> worths) {
        return coalition -> {
            var members = coalition.members();
            return worths.entrySet().stream()
                    .filter(worth -> members.containsAll(worth.getKey()))
                    .mapToDouble(Map.Entry::getValue)
                    .sum();
        };
    }
}
