package io.cascata.command.process;

import io.cascata.events.id.ProcessId;
import io.cascata.events.value.StageMapping;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Let the open opportunities of all other versions go on by the active one, which is {@code version} where one is named.
 * {@code stages} says where those go whose stage it does not have under the same key.
 */
public record OrderMigration(ProcessId process, @Nullable Integer version, List<StageMapping> stages)
        implements ProcessCommand {

    public OrderMigration {
        stages = List.copyOf(stages);
    }
}
