package io.cascata.query.process;

import static java.util.Comparator.comparing;

import io.cascata.events.value.Outcome;
import io.cascata.events.value.ProcessDefinition;
import io.cascata.events.value.StageDefinition;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.Transition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The stages of a process in their order, and its transitions told apart by where they lead. */
record Moves(ProcessDefinition process) {

    /** The stages in which an opportunity is worked, in order. */
    List<StageDefinition> open() {
        return stages().stream()
                .filter(stage -> stage.outcome() == Outcome.OPEN)
                .toList();
    }

    List<StageDefinition> closed() {
        return stages().stream()
                .filter(stage -> stage.outcome() != Outcome.OPEN)
                .toList();
    }

    List<StageDefinition> stages() {
        return process.stages().stream()
                .sorted(comparing(StageDefinition::order))
                .toList();
    }

    /** The transitions from one named stage. */
    List<Transition> single() {
        return process.transitions().stream()
                .filter(transition -> transition.from() != null)
                .toList();
    }

    /** The stages that can be entered from every other one. */
    List<StageKey> fromAnywhere() {
        return process.transitions().stream()
                .filter(transition -> transition.from() == null)
                .map(Transition::to)
                .toList();
    }

    /** Where a stage leads, by name, and by which rule where one leads there by itself. */
    List<String> onwards(StageDefinition from) {
        return stages().stream()
                .filter(to -> !to.key().equals(from.key()) && process.allows(from.key(), to.key()))
                .map(to -> to.name()
                        + rule(from, to).map(rule -> " (by " + rule + ")").orElse(""))
                .toList();
    }

    private Optional<String> rule(StageDefinition from, StageDefinition to) {
        return single().stream()
                .filter(transition -> transition.allows(from.key(), to.key()))
                .flatMap(transition -> Stream.ofNullable(transition.rule()))
                .findFirst();
    }
}
