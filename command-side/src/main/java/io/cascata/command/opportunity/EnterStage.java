package io.cascata.command.opportunity;

import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.Text;
import io.cascata.events.value.Cause;
import io.cascata.events.value.StageKey;
import org.jspecify.annotations.Nullable;

/**
 * Go to a stage, whichever way leads there: on, over others, back, into a closed stage or out of one. The rules of that
 * way apply. For those who know where an opportunity stands rather than how it came there, as an import does.
 */
public record EnterStage(
        OpportunityId opportunity, StageKey to, @Nullable String reason, Cause cause) implements OpportunityCommand {

    public EnterStage {
        Text.requireIfGiven("reason", reason, 500);
    }
}
