package io.cascata.query.attribution;

import io.cascata.events.value.Outcome;
import io.cascata.query.attribution.model.Allocation;
import io.cascata.query.attribution.model.ChannelPath;
import io.cascata.query.attribution.model.Journey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Gathers journeys as paths: how often each was won and how often not, and what the won ones were worth. */
final class PathSums {

    private final Map<List<Long>, long[]> paths = new LinkedHashMap<>();
    private final Map<Long, long[]> counts = new HashMap<>();
    private final List<Deal> converted = new ArrayList<>();
    private final Amounts unattributed = new Amounts();
    private final Amounts total = new Amounts();
    private long withoutTouch;
    private long won;
    private long lost;

    void take(Deal deal, Journey journey, long[] keys) {
        boolean converts = deal.outcome() == Outcome.WON;
        if (converts) {
            won++;
            total.add(deal, deal.minorUnits());
        }
        if (!journey.touches().isEmpty()) {
            step(deal, Arrays.stream(keys).boxed().toList(), converts);
        } else if (converts) {
            withoutTouch++;
            unattributed.add(deal, deal.minorUnits());
        }
    }

    private void step(Deal deal, List<Long> path, boolean converts) {
        paths.computeIfAbsent(path, fresh -> new long[2])[converts ? 0 : 1]++;
        if (!converts) {
            lost++;
            return;
        }
        converted.add(deal);
        path.forEach(key -> counts.computeIfAbsent(key, fresh -> new long[2])[0]++);
        path.stream().distinct().forEach(key -> counts.computeIfAbsent(key, fresh -> new long[2])[1]++);
    }

    /** Steps are the numbers of keys as text. */
    List<ChannelPath> channelPaths() {
        return paths.entrySet().stream()
                .map(path -> new ChannelPath(
                        path.getKey().stream().map(String::valueOf).toList(),
                        path.getValue()[0],
                        path.getValue()[1],
                        0))
                .toList();
    }

    /** The worth of all converted journeys shared in these parts, by largest remainder in every currency. */
    Map<Long, Amounts> shared(Map<Long, Double> parts) {
        var weights = parts.values().stream().mapToDouble(part -> part).toArray();
        var shared = parts.keySet().stream().map(key -> new Amounts()).toList();
        for (var deals : byUnit()) {
            long sum = deals.stream().mapToLong(Deal::minorUnits).reduce(0, Math::addExact);
            var shares = Allocation.of(sum, weights);
            for (int i = 0; i < weights.length; i++) {
                shared.get(i).add(deals.getFirst(), shares[i]);
            }
        }
        var byKey = new LinkedHashMap<Long, Amounts>();
        parts.keySet().forEach(key -> byKey.put(key, shared.get(byKey.size())));
        return byKey;
    }

    /** The converted with an amount, by currency and digits. */
    private Collection<List<Deal>> byUnit() {
        return converted.stream()
                .filter(deal -> deal.currency() != null && deal.amount() != null)
                .collect(Collectors.groupingBy(deal -> deal.currency() + deal.scale()))
                .values();
    }

    long touches(long key) {
        return counts.getOrDefault(key, new long[2])[0];
    }

    long opportunities(long key) {
        return counts.getOrDefault(key, new long[2])[1];
    }

    /** How many different keys the journeys have. */
    long keys() {
        return paths.keySet().stream().flatMap(List::stream).distinct().count();
    }

    long converting() {
        return converted.size();
    }

    long notConverting() {
        return lost;
    }

    AttributionReport.Rest unattributed(boolean everything) {
        return new AttributionReport.Rest(
                everything ? won : withoutTouch,
                everything ? won : withoutTouch,
                (everything ? total : unattributed).list(),
                Map.of());
    }

    AttributionReport.Rest total() {
        return new AttributionReport.Rest(won, won, total.list(), Map.of());
    }
}
