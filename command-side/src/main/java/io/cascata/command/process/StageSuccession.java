package io.cascata.command.process;

import static io.cascata.command.process.ProcessRefusal.STAGE_UNMAPPED;

import io.cascata.events.value.Outcome;
import io.cascata.events.value.StageDefinition;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.StageMapping;
import io.cascata.events.value.StageRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which open stage of a version follows which stage of another one: the one that is named for it, else the one of the same
 * key, else the only one of the same canonical stage.
 */
public record StageSuccession(ProcessVersion to, List<StageMapping> named) {

    public StageSuccession {
        named = List.copyOf(named);
    }

    /** The stage that follows; refuses with {@code stage-unmapped} where none does. */
    public StageDefinition require(StageRef stage) {
        return of(stage)
                .orElseThrow(() -> STAGE_UNMAPPED.because(
                        "Version " + to.version() + " of process '" + to.process() + "' has no open stage for '"
                                + stage.key() + "'; name the one to go on in.",
                        Map.of(
                                "process", to.process().value(),
                                "version", to.version(),
                                "stage", stage.key().value())));
    }

    Optional<StageDefinition> of(StageRef stage) {
        return named.stream()
                .filter(mapping -> mapping.from().equals(stage.key()))
                .map(StageMapping::to)
                .findFirst()
                .map(this::open)
                .orElseGet(() -> open(stage.key()).or(() -> onlyOneOf(stage)));
    }

    Optional<StageDefinition> open(StageKey key) {
        return to.definition().stage(key).filter(stage -> stage.outcome() == Outcome.OPEN);
    }

    private Optional<StageDefinition> onlyOneOf(StageRef stage) {
        var alike = to.definition().stages().stream()
                .filter(each -> each.outcome() == Outcome.OPEN && each.canonical() == stage.canonical())
                .toList();
        return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
    }
}
