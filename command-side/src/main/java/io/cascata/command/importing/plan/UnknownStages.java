package io.cascata.command.importing.plan;

import io.cascata.events.value.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.stream.Collectors;

/** Adds stages that a process file lacks: open ones after its last open stage, closed ones at its end. */
public final class UnknownStages {

    private UnknownStages() {}

    /** The process file with those stages of the draft that it does not name. */
    public static ProcessFile added(ProcessFile process, ProcessFile draft, Tally tally) {
        var known = process.stages().stream().map(ProcessFile.Stage::stage).collect(Collectors.toSet());
        var stages = new ArrayList<>(process.stages());
        for (var stage : draft.stages()) {
            if (!known.contains(stage.stage())) {
                stages.add(stage);
                tally.policy("unknown-stage-added");
                tally.warn("stage '" + stage.stage() + "' is not in the process file; it is taken for "
                        + stage.canonical());
            }
        }
        stages.sort(Comparator.comparing(stage -> stage.canonical().outcome() != Outcome.OPEN));
        return process.with(stages);
    }
}
