package io.cascata.query.behaviour;

import static java.util.Comparator.comparingInt;

import io.cascata.events.id.SolutionId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;

/** A solution that touches spoke of: how many, the first and the last. */
record Interest(SolutionId solution, int touches, Instant first, Instant last) {

    /** The interests that touches show, given in order of time; the one with most touches first. */
    static List<Interest> of(List<TouchLine> touches) {
        var all = new LinkedHashMap<SolutionId, Interest>();
        for (var touch : touches) {
            if (touch.solution() != null) {
                all.merge(
                        touch.solution(),
                        new Interest(touch.solution(), 1, touch.at(), touch.at()),
                        (before, now) ->
                                new Interest(before.solution(), before.touches() + 1, before.first(), now.last()));
            }
        }
        return all.values().stream()
                .sorted(comparingInt(Interest::touches).reversed().thenComparing(interest -> interest.solution()
                        .value()))
                .toList();
    }
}
