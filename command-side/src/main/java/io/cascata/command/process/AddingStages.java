package io.cascata.command.process;

import static java.util.Comparator.comparing;

import io.cascata.command.decision.Boundary;
import io.cascata.events.process.ProcessDrafted;
import io.cascata.events.process.ProcessEvent;
import io.cascata.events.value.ProcessDefinition;
import io.cascata.events.value.StageDefinition;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.Transition;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which stages a process lacks that data shows, and the model that has them. */
final class AddingStages {

    private AddingStages() {}

    static List<ProcessEvent> add(AddStages command, Boundary boundary) {
        var id = command.process();
        var process = boundary.load(RevenueProcessKind.PROCESS, id);
        if (process.isUnknown()) {
            return List.of(new ProcessDrafted(id, 1, command.definition()));
        }
        ProcessDecisions.requireType(id, command.definition(), process);
        var missing = missing(command.definition(), process);
        if (missing.isEmpty()) {
            return List.of();
        }
        var grown = grown(process.latestDefinition(), command.definition(), missing);
        return List.of(new ProcessDrafted(id, process.versionFor(grown), grown));
    }

    /** A stage that any version has is not missing: whoever left it out of a later one had a reason. */
    private static Set<StageKey> missing(ProcessDefinition wanted, RevenueProcess process) {
        return wanted.stages().stream()
                .map(StageDefinition::key)
                .filter(key -> process.versions().values().stream()
                        .noneMatch(version -> version.stage(key).isPresent()))
                .collect(Collectors.toSet());
    }

    private static ProcessDefinition grown(ProcessDefinition latest, ProcessDefinition wanted, Set<StageKey> missing) {
        var row = new StageRow(latest);
        StageKey next = null;
        for (var stage : inOrder(wanted).reversed()) {
            if (missing.contains(stage.key())) {
                row.add(stage, next);
            }
            next = row.has(stage.key()) ? stage.key() : next;
        }
        var moves = wanted.transitions().stream()
                .filter(move -> missing.contains(move.to()) || missing.contains(move.from()))
                .filter(move -> isBetween(move, row));
        return new ProcessDefinition(
                latest.name(),
                latest.type(),
                row.stages(),
                Stream.concat(latest.transitions().stream(), moves).toList());
    }

    static List<StageDefinition> inOrder(ProcessDefinition process) {
        return process.stages().stream()
                .sorted(comparing(StageDefinition::order))
                .toList();
    }

    private static boolean isBetween(Transition move, StageRow row) {
        var from = move.from();
        return row.has(move.to()) && (from == null || row.has(from));
    }
}
