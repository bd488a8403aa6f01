package io.cascata.command.solution;

import static java.util.Comparator.comparingInt;

import io.cascata.command.decision.Boundary;
import io.cascata.events.id.SolutionId;
import io.cascata.events.solution.ContentMapped;
import io.cascata.events.solution.ContentUnmapped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which solution content stands for: that of the longest mapped beginning. */
public record ContentMap(Map<String, SolutionId> solutions) {

    static final ContentMap EMPTY = new ContentMap(Map.of());

    /** The solution that somebody shows interest in who looks at this; empty where nobody has mapped it. */
    public static Optional<SolutionId> solutionOf(Boundary boundary, String content) {
        return inForce(boundary).solutionOf(content);
    }

    static ContentMap inForce(Boundary boundary) {
        return boundary.load(ContentMapKind.CONTENT_MAP, ContentMapped.MAP);
    }

    Optional<SolutionId> solutionOf(String content) {
        return solutions.entrySet().stream()
                .filter(mapping -> content.startsWith(mapping.getKey()))
                .max(comparingInt(mapping -> mapping.getKey().length()))
                .map(Map.Entry::getValue);
    }

    /** What exactly this beginning stands for, whatever a shorter or longer one does. */
    Optional<SolutionId> mappedTo(String beginning) {
        return Optional.ofNullable(solutions.get(beginning));
    }

    boolean says(SolutionId solution, String content) {
        return solution.equals(solutions.get(content));
    }

    ContentMap after(ContentMapped mapped) {
        var all = new HashMap<>(solutions);
        all.put(mapped.content(), mapped.id());
        return new ContentMap(Map.copyOf(all));
    }

    ContentMap after(ContentUnmapped unmapped) {
        var all = new HashMap<>(solutions);
        all.remove(unmapped.content());
        return new ContentMap(Map.copyOf(all));
    }
}
