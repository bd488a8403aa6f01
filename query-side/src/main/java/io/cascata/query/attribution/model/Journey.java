package io.cascata.query.attribution.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The eligible touches of everybody who took part in one opportunity, in their order; when it was created, when it was
 * won (none where it was not), up to when it is valued, and when it first entered each stage it was in.
 */
public record Journey(
        List<Touch> touches, Instant created, @Nullable Instant won, Instant valued, Map<String, Instant> stages) {

    public Journey {
        touches = ordered(touches);
        stages = Map.copyOf(stages);
    }

    /** Touches without anything that only an opportunity has: created with the first of them, won when it is valued. */
    public static Journey converting(List<Touch> touches, Instant at) {
        var created =
                touches.stream().map(Touch::at).min(Comparator.naturalOrder()).orElse(at);
        return new Journey(touches, created, at, at, Map.of());
    }

    private static List<Touch> ordered(List<Touch> touches) {
        for (int i = 1; i < touches.size(); i++) {
            if (Touch.ORDER.compare(touches.get(i - 1), touches.get(i)) > 0) {
                return touches.stream().sorted(Touch.ORDER).toList();
            }
        }
        return List.copyOf(touches);
    }

    int size() {
        return touches.size();
    }

    public List<String> channels() {
        return touches.stream().map(Touch::channel).toList();
    }

    /** Without the visits that hold no position: a visit can be a milestone, but has no part in the middle of a journey. */
    public Journey withoutVisitsBetween(Kinds kinds) {
        var held = Milestones.of(this, kinds).held();
        var kept = IntStream.range(0, size())
                .filter(i -> held.contains(i) || !kinds.isVisit(touches.get(i)))
                .mapToObj(touches::get)
                .toList();
        return new Journey(kept, created, won, valued, stages);
    }
}
