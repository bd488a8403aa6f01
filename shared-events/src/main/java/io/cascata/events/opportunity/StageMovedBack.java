package io.cascata.events.opportunity;

import io.cascata.events.id.OpportunityId;
import io.cascata.events.value.Cause;
import io.cascata.events.value.Situation;
import io.cascata.events.value.StageRef;

/** The opportunity went back to an earlier stage. */
public record StageMovedBack(OpportunityId id, StageRef from, StageRef to, Situation situation, Cause cause)
        implements StageEvent {}
