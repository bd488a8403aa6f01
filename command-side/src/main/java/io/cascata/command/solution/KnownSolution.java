package io.cascata.command.solution;

import io.cascata.command.decision.Boundary;
import io.cascata.events.id.SolutionId;
import java.util.Objects;

/** A solution as other slices speak of it. */
public final class KnownSolution {

    private KnownSolution() {}

    /** What it is called; its id where nobody has defined it. */
    public static String nameOf(Boundary boundary, SolutionId id) {
        return Objects.requireNonNullElse(
                boundary.load(SolutionKind.SOLUTION, id).name(), id.value());
    }
}
