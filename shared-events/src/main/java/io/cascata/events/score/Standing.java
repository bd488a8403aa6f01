package io.cascata.events.score;

import io.cascata.events.id.OpportunityId;
import io.cascata.events.value.StageKey;

/** An opportunity and the stage in which it stood. */
public record Standing(OpportunityId opportunity, StageKey stage) {}
