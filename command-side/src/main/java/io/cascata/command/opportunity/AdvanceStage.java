package io.cascata.command.opportunity;

import io.cascata.events.id.OpportunityId;
import io.cascata.events.value.Cause;
import io.cascata.events.value.StageKey;

/** Move on to the next stage. */
public record AdvanceStage(OpportunityId opportunity, StageKey to, Cause cause) implements OpportunityCommand {}
