package io.cascata.events.opportunity;

import io.cascata.events.id.OpportunityId;
import io.cascata.events.value.Cause;
import io.cascata.events.value.Situation;
import io.cascata.events.value.StageRef;

/** A closed opportunity was filed under another stage of the same outcome, as when a won deal is registered, then activated. */
public record ClosedStageEntered(OpportunityId id, StageRef from, StageRef to, Situation situation, Cause cause)
        implements StageEvent {}
