package io.cascata.command.opportunity;

import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.Text;
import io.cascata.events.value.Cause;
import io.cascata.events.value.StageKey;
import org.jspecify.annotations.Nullable;

/** Go back to an earlier stage; needs a reason unless it is imported. */
public record MoveBack(
        OpportunityId opportunity, StageKey to, @Nullable String reason, Cause cause) implements OpportunityCommand {

    public MoveBack {
        Text.requireIfGiven("reason", reason, 500);
    }
}
