package io.cascata.command.opportunity;

import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.Text;
import io.cascata.events.value.Cause;
import io.cascata.events.value.StageKey;
import org.jspecify.annotations.Nullable;

/** Move on to a later stage and pass over those between; needs a reason unless it is imported. */
public record SkipStages(
        OpportunityId opportunity, StageKey to, @Nullable String reason, Cause cause) implements OpportunityCommand {

    public SkipStages {
        Text.requireIfGiven("reason", reason, 500);
    }
}
