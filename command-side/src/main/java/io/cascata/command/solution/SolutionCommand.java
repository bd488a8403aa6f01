package io.cascata.command.solution;

import io.cascata.command.decision.Command;
import io.cascata.events.id.SolutionId;

/** What somebody wants of one solution. */
public sealed interface SolutionCommand extends Command
        permits DefineSolution, SetTargetProfile, MapContent, UnmapContent {

    SolutionId solution();

    @Override
    default Target<?, ?> target() {
        return new Target<>(SolutionKind.SOLUTION, solution());
    }
}
