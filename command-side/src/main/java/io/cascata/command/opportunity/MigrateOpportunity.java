package io.cascata.command.opportunity;

import io.cascata.events.id.OpportunityId;
import io.cascata.events.value.Cause;
import io.cascata.events.value.StageMapping;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Go on by the version of the process that is active, which is {@code version} where one is named. {@code stages} says where
 * to go from a stage that the version does not have under the same key.
 */
public record MigrateOpportunity(
        OpportunityId opportunity, @Nullable Integer version, List<StageMapping> stages, Cause cause)
        implements OpportunityCommand {

    public MigrateOpportunity {
        stages = List.copyOf(stages);
    }
}
