package io.cascata.command.opportunity;

import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.Text;
import io.cascata.events.value.Cause;
import io.cascata.events.value.StageKey;
import org.jspecify.annotations.Nullable;

/** Work a closed opportunity again, from this open stage on; needs a reason unless it is imported. */
public record ReopenOpportunity(
        OpportunityId opportunity, StageKey to, @Nullable String reason, Cause cause) implements OpportunityCommand {

    public ReopenOpportunity {
        Text.requireIfGiven("reason", reason, 500);
    }
}
