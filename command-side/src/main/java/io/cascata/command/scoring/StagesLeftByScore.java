package io.cascata.command.scoring;

import static java.util.Objects.requireNonNull;

import io.cascata.events.score.ThresholdPassed;
import io.cascata.events.value.StageKey;
import java.util.HashSet;
import java.util.Set;

/** The stages that an opportunity left because of a score, each with the threshold that it was. */
record StagesLeftByScore(Set<Left> stages) {

    static final StagesLeftByScore NONE = new StagesLeftByScore(Set.of());

    record Left(StageKey stage, String threshold) {}

    StagesLeftByScore after(ThresholdPassed passed) {
        var all = new HashSet<>(stages);
        all.add(new Left(requireNonNull(passed.standing()).stage(), passed.threshold()));
        return new StagesLeftByScore(Set.copyOf(all));
    }

    boolean has(StageKey stage, String threshold) {
        return stages.contains(new Left(stage, threshold));
    }
}
