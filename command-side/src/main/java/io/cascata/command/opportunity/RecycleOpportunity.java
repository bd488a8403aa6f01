package io.cascata.command.opportunity;

import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.Text;
import io.cascata.events.value.Cause;
import io.cascata.events.value.StageKey;
import org.jspecify.annotations.Nullable;

/**
 * Not now: close without a decision; needs a reason unless it is imported. Without a stage, the first recycled stage of
 * the process that can be entered from here.
 */
public record RecycleOpportunity(
        OpportunityId opportunity,
        @Nullable StageKey to,
        @Nullable String reason,
        Cause cause) implements OpportunityCommand {

    public RecycleOpportunity {
        Text.requireIfGiven("reason", reason, 500);
    }
}
