package io.cascata.command.importing.plan;

import io.cascata.command.importing.reading.RowRef;
import io.cascata.command.process.DraftProcess;
import io.cascata.events.value.OpportunityType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Writes the process of each opportunity type down before the first opportunity opens on it. */
final class Processes {

    private final StageModel stages;
    private final ImportSettings settings;
    private final Requests requests;
    private final Set<OpportunityType> drafted = EnumSet.noneOf(OpportunityType.class);

    Processes(StageModel stages, ImportSettings settings, Requests requests) {
        this.stages = stages;
        this.settings = settings;
        this.requests = requests;
    }

    /** The commands that are needed before an opportunity of this type; each is given once. */
    List<PlannedCommand> before(OpportunityType type) {
        if (!drafted.add(type)) {
            return List.of();
        }
        var process = stages.process(type);
        var definition = stages.definition(type);
        var row = new RowRef("Process", "process", 0, process.value());
        return List.of(
                requests.of(row, "draft:" + definition, settings.importedAt(), new DraftProcess(process, definition)));
    }
}
