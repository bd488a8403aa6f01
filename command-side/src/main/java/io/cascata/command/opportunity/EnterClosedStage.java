package io.cascata.command.opportunity;

import io.cascata.events.id.OpportunityId;
import io.cascata.events.value.Cause;
import io.cascata.events.value.StageKey;

/** File a closed opportunity under another stage of the same outcome. */
public record EnterClosedStage(OpportunityId opportunity, StageKey to, Cause cause) implements OpportunityCommand {}
