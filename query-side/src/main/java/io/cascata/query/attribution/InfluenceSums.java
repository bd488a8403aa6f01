package io.cascata.query.attribution;

import io.cascata.query.attribution.InfluenceReport.Part;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts whole opportunities by key. */
final class InfluenceSums {

    private static final String NOBODY = "";

    private final Map<String, Sum> sums = new TreeMap<>();

    private static final class Sum {
        private final Amounts amounts = new Amounts();
        private long opportunities;
    }

    void add(@Nullable String key, Deal deal) {
        var sum = sums.computeIfAbsent(key == null ? NOBODY : key, fresh -> new Sum());
        sum.opportunities++;
        sum.amounts.add(deal, deal.minorUnits());
    }

    /** Most opportunities first; what has no key at the end. */
    List<Part> parts() {
        return sums.entrySet().stream()
                .map(sum -> new Part(
                        sum.getKey().equals(NOBODY) ? null : sum.getKey(),
                        sum.getValue().opportunities,
                        sum.getValue().amounts.list()))
                .sorted(Comparator.<Part, Boolean>comparing(part -> part.key() == null)
                        .thenComparing(
                                Comparator.comparingLong(Part::opportunities).reversed()))
                .toList();
    }
}
