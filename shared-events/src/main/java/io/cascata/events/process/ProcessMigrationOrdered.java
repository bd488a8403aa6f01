package io.cascata.events.process;

import io.cascata.events.id.ProcessId;
import io.cascata.events.value.StageMapping;
import java.util.List;

/**
 * The open opportunities of all other versions shall go on by this one. {@code stages} says where those in a stage go that
 * the version does not have under the same key.
 */
public record ProcessMigrationOrdered(ProcessId id, Integer version, List<StageMapping> stages)
        implements ProcessEvent {

    public ProcessMigrationOrdered {
        stages = List.copyOf(stages);
    }
}
