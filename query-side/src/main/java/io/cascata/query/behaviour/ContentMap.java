package io.cascata.query.behaviour;

import static java.util.Comparator.comparingInt;

import io.cascata.events.id.SolutionId;
import io.cascata.events.solution.ContentMapped;
import io.cascata.events.solution.ContentUnmapped;
import io.cascata.events.touch.TouchRecorded;
import io.cascata.log.EventFilter;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.Viewpoint;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which solution content stood for as seen from a viewpoint: that of the longest mapped beginning. */
record ContentMap(Map<String, SolutionId> solutions) {

    static ContentMap of(History history, Viewpoint viewpoint) {
        var solutions = new HashMap<String, SolutionId>();
        for (var recorded : history.of(EventFilter.tagged(ContentMapped.MAP), viewpoint)) {
            switch (recorded.event()) {
                case ContentMapped mapped -> solutions.put(mapped.content(), mapped.id());
                case ContentUnmapped unmapped -> solutions.remove(unmapped.content());
                default -> throw new IllegalArgumentException("maps no content: " + recorded.name());
            }
        }
        return new ContentMap(solutions);
    }

    /** What a touch shows interest in: the solution that its source named, otherwise the one that its content stands for. */
    @Nullable
    SolutionId interestOf(TouchRecorded touch) {
        var content = touch.content();
        if (touch.solution() != null || content == null) {
            return touch.solution();
        }
        return solutions.entrySet().stream()
                .filter(mapping -> content.startsWith(mapping.getKey()))
                .max(comparingInt(mapping -> mapping.getKey().length()))
                .map(Map.Entry::getValue)
                .orElse(null);
    }
}
