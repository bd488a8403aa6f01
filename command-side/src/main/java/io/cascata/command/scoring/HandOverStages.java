package io.cascata.command.scoring;

import static java.util.Comparator.comparing;

import io.cascata.events.value.Outcome;
import io.cascata.events.value.ProcessDefinition;
import io.cascata.events.value.StageDefinition;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.Team;
import java.util.Optional;

/** Where marketing hands over in a process: its last stage, and the first of sales development after it. */
record HandOverStages(StageKey from, StageKey to) {

    /** None where sales development has no stage, or marketing none before it. */
    static Optional<HandOverStages> of(ProcessDefinition process) {
        var to = process.stages().stream()
                .filter(stage -> isOpenOf(stage, Team.SALES_DEVELOPMENT))
                .min(comparing(StageDefinition::order));
        return to.flatMap(first -> process.stages().stream()
                .filter(stage -> isOpenOf(stage, Team.MARKETING) && stage.order() < first.order())
                .max(comparing(StageDefinition::order))
                .map(last -> new HandOverStages(last.key(), first.key())));
    }

    private static boolean isOpenOf(StageDefinition stage, Team team) {
        return stage.outcome() == Outcome.OPEN && stage.owner() == team;
    }
}
