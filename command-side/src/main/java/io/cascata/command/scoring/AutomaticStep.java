package io.cascata.command.scoring;

import static java.util.Comparator.comparing;

import io.cascata.events.value.Outcome;
import io.cascata.events.value.ProcessDefinition;
import io.cascata.events.value.StageDefinition;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.Team;
import io.cascata.events.value.Transition;
import java.util.Optional;

/**
 * Where a threshold takes an opportunity: the ways of the process that name it, or, where none does, from the last stage of
 * marketing to the first of sales development after it.
 */
final class AutomaticStep {

    private AutomaticStep() {}

    /** The stage to enter from this one; none where the threshold leads nowhere from here. */
    static Optional<StageKey> out(StageKey stage, String threshold, ProcessDefinition process) {
        var named = process.transitions().stream()
                .filter(transition -> threshold.equals(transition.rule()))
                .toList();
        return named.isEmpty()
                ? handOver(stage, process)
                : named.stream()
                        .filter(transition -> stage.equals(transition.from()))
                        .map(Transition::to)
                        .findFirst();
    }

    private static Optional<StageKey> handOver(StageKey stage, ProcessDefinition process) {
        var to = process.stages().stream()
                .filter(each -> isOpenOf(each, Team.SALES_DEVELOPMENT))
                .min(comparing(StageDefinition::order));
        return to.filter(first -> process.stages().stream()
                        .filter(each -> isOpenOf(each, Team.MARKETING) && each.order() < first.order())
                        .max(comparing(StageDefinition::order))
                        .filter(last -> last.key().equals(stage))
                        .isPresent())
                .map(StageDefinition::key);
    }

    private static boolean isOpenOf(StageDefinition stage, Team team) {
        return stage.outcome() == Outcome.OPEN && stage.owner() == team;
    }
}
