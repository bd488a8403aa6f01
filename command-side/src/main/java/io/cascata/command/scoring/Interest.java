package io.cascata.command.scoring;

import io.cascata.command.decision.Boundary;
import io.cascata.command.solution.ContentMap;
import io.cascata.events.id.SolutionId;
import io.cascata.events.touch.TouchRecorded;
import org.jspecify.annotations.Nullable;

/** What a touch shows interest in: the solution that its source named, otherwise the one that its content stands for now. */
final class Interest {

    private Interest() {}

    static @Nullable SolutionId of(TouchRecorded touch, Boundary boundary) {
        var content = touch.content();
        return touch.solution() == null && content != null
                ? ContentMap.solutionOf(boundary, content).orElse(null)
                : touch.solution();
    }
}
