package io.cascata.command.importing.plan;

import io.cascata.events.id.ProcessId;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.Owner;
import io.cascata.events.value.ProcessDefinition;
import io.cascata.events.value.StageDefinition;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.Team;
import io.cascata.events.value.Transition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stages of a process file as the platform knows them, found by the names that the input uses. */
public final class StageModel {

    private final ProcessFile file;
    private final Map<String, StageDefinition> byName = new LinkedHashMap<>();

    /** Throws {@link IllegalArgumentException} where a stage is named twice, or a move names an unknown one. */
    public StageModel(ProcessFile file) {
        this.file = file;
        for (var stage : file.stages()) {
            if (byName.putIfAbsent(stage.stage(), definition(stage, byName.size() + 1)) != null) {
                throw new IllegalArgumentException("the process file names the stage '" + stage.stage() + "' twice");
            }
        }
    }

    public Optional<StageDefinition> stage(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    public boolean isClosed(String name) {
        return stage(name).map(found -> found.outcome() != Outcome.OPEN).orElse(false);
    }

    /** The stage in which work begins. */
    public Optional<StageDefinition> firstOpen() {
        return byName.values().stream()
                .filter(stage -> stage.outcome() == Outcome.OPEN)
                .findFirst();
    }

    public ProcessId process(OpportunityType type) {
        return new ProcessId(
                file.process() + "-" + type.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Whoever owns, in the team that the process file says, else in this one. */
    Owner owner(String name, Team otherwise) {
        return new Owner(file.team(name, otherwise), name);
    }

    /** The version that the process file names; without one, a stage lies in whichever version has it. */
    public @Nullable Integer version() {
        return file.version();
    }

    public ProcessDefinition definition(OpportunityType type) {
        return new ProcessDefinition(
                file.process() + " " + type.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                type,
                List.copyOf(byName.values()),
                transitions());
    }

    private List<Transition> transitions() {
        var moves = file.transitions();
        if (moves == null) {
            return byName.values().stream()
                    .map(stage -> new Transition(null, stage.key()))
                    .toList();
        }
        var transitions = new ArrayList<Transition>();
        for (var move : moves) {
            transitions.add(new Transition(move.from() == null ? null : key(move.from()), key(move.to())));
        }
        return transitions;
    }

    private StageKey key(String stage) {
        return stage(stage)
                .orElseThrow(() ->
                        new IllegalArgumentException("a move of the process file names an unknown stage: " + stage))
                .key();
    }

    private static StageDefinition definition(ProcessFile.Stage stage, int order) {
        return new StageDefinition(
                new StageKey(Objects.requireNonNullElse(stage.key(), stage.stage())),
                order,
                Objects.requireNonNullElse(stage.name(), stage.stage()),
                stage.canonical(),
                stage.owner(),
                stage.definition(),
                stage.description(),
                Objects.requireNonNullElse(stage.exitCriteria(), List.of()));
    }
}
