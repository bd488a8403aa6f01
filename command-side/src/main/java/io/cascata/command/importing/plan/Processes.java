package io.cascata.command.importing.plan;

import io.cascata.command.importing.reading.RowRef;
import io.cascata.command.process.AddStages;
import io.cascata.command.process.DraftProcess;
import io.cascata.command.process.ProcessCommand;
import io.cascata.events.id.ProcessId;
import io.cascata.events.value.OpportunityType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes the process of each opportunity type down before the first opportunity opens on it. Stages that somebody stated
 * are drafted as they stand; those that only the data shows are added to what the process has, for a part of the data, or
 * another order of it, says nothing against the rest.
 */
final class Processes {

    private final StageModel stages;
    private final @Nullable StageModel stated;
    private final ImportSettings settings;
    private final Requests requests;
    private final Set<OpportunityType> written = EnumSet.noneOf(OpportunityType.class);

    Processes(StageModel stages, @Nullable StageModel stated, ImportSettings settings, Requests requests) {
        this.stages = stages;
        this.stated = stated;
        this.settings = settings;
        this.requests = requests;
    }

    /** The commands that are needed before an opportunity of this type; each is given once. */
    List<PlannedCommand> before(OpportunityType type) {
        if (!written.add(type)) {
            return List.of();
        }
        var process = stages.process(type);
        var shown = stages.definition(type);
        var said = stated == null ? null : stated.definition(type);
        var commands = new ArrayList<PlannedCommand>();
        if (said != null) {
            commands.add(command(process, "draft:" + said, new DraftProcess(process, said)));
        }
        if (!shown.equals(said)) {
            commands.add(command(process, "stages:" + shown, new AddStages(process, shown)));
        }
        return commands;
    }

    private PlannedCommand command(ProcessId process, String kind, ProcessCommand command) {
        var row = new RowRef("Process", "process", 0, process.value());
        return requests.of(row, kind, settings.importedAt(), command);
    }
}
