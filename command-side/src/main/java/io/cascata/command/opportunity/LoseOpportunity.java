package io.cascata.command.opportunity;

import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.Text;
import io.cascata.events.value.Cause;
import io.cascata.events.value.StageKey;
import org.jspecify.annotations.Nullable;

/**
 * The customer decided against it, or it is given up; needs a reason unless it is imported. Without a stage, the first
 * lost stage of the process that can be entered from here.
 */
public record LoseOpportunity(
        OpportunityId opportunity,
        @Nullable StageKey to,
        @Nullable String reason,
        Cause cause) implements OpportunityCommand {

    public LoseOpportunity {
        Text.requireIfGiven("reason", reason, 500);
    }
}
