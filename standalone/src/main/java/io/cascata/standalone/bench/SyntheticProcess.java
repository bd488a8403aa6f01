package io.cascata.standalone.bench;

import io.cascata.events.id.ProcessId;
import io.cascata.events.process.ProcessActivated;
import io.cascata.events.process.ProcessDrafted;
import io.cascata.events.process.ProcessEvent;
import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.ProcessDefinition;
import io.cascata.events.value.StageDefinition;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.StageRef;
import io.cascata.events.value.Team;
import io.cascata.events.value.Transition;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The process that synthetic opportunities of one type run through: a stage for every canonical one. */
record SyntheticProcess(OpportunityType type) {

    private static final List<CanonicalStage> STAGES = List.of(
            CanonicalStage.TARGET,
            CanonicalStage.DETECTED,
            CanonicalStage.ENGAGED,
            CanonicalStage.PRIORITIZED,
            CanonicalStage.QUALIFIED,
            CanonicalStage.PIPELINE,
            CanonicalStage.CLOSED_WON,
            CanonicalStage.CLOSED_LOST,
            CanonicalStage.CLOSED_RECYCLED);

    ProcessId id() {
        return new ProcessId("bench-" + type);
    }

    List<ProcessEvent> events() {
        var stages = IntStream.range(0, STAGES.size())
                .mapToObj(SyntheticProcess::definition)
                .toList();
        var moves = STAGES.stream().map(to -> new Transition(null, key(to))).toList();
        return List.of(
                new ProcessDrafted(id(), 1, new ProcessDefinition("Bench " + type, type, stages, moves)),
                new ProcessActivated(id(), 1));
    }

    StageRef stage(CanonicalStage canonical) {
        return new StageRef(key(canonical), STAGES.indexOf(canonical) + 1, canonical);
    }

    static List<SyntheticProcess> all() {
        return Stream.of(OpportunityType.values()).map(SyntheticProcess::new).toList();
    }

    private static StageDefinition definition(int index) {
        var canonical = STAGES.get(index);
        var text = canonical.name();
        return new StageDefinition(
                key(canonical),
                index + 1,
                text,
                canonical,
                Team.SALES,
                text,
                text,
                List.of("ready for the next stage"));
    }

    private static StageKey key(CanonicalStage canonical) {
        return new StageKey(canonical.name());
    }
}
