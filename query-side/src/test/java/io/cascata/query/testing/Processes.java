package io.cascata.query.testing;

import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.ProcessDefinition;
import io.cascata.events.value.StageDefinition;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.Team;
import java.util.ArrayList;
import java.util.List;

/** Stage models for tests. */
public final class Processes {

    public static final ProcessDefinition ACQUISITION = new ProcessDefinition(
            "Acquisition",
            OpportunityType.ACQUISITION,
            stages(
                    "target:TARGET",
                    "engaged:ENGAGED",
                    "qualified:QUALIFIED",
                    "pipeline:PIPELINE",
                    "contract:PIPELINE",
                    "won:CLOSED_WON",
                    "lost:CLOSED_LOST",
                    "recycled:CLOSED_RECYCLED"),
            List.of());

    private Processes() {}

    /** Stages in order, each written {@code key:CANONICAL}. */
    public static List<StageDefinition> stages(String... stages) {
        var definitions = new ArrayList<StageDefinition>();
        for (var stage : stages) {
            var parts = stage.split(":", 2);
            definitions.add(new StageDefinition(
                    new StageKey(parts[0]),
                    definitions.size() + 1,
                    parts[0],
                    CanonicalStage.valueOf(parts[1]),
                    Team.SALES,
                    null,
                    null,
                    List.of()));
        }
        return definitions;
    }
}
