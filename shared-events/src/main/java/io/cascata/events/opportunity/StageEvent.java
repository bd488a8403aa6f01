package io.cascata.events.opportunity;

import io.cascata.events.value.Cause;
import io.cascata.events.value.Situation;
import io.cascata.events.value.StageRef;

/** An opportunity left one stage and entered another; the situation it did so in comes along. */
public sealed interface StageEvent extends OpportunityEvent
        permits StageAdvanced,
                StageMovedBack,
                OpportunityWon,
                OpportunityLost,
                OpportunityRecycled,
                OpportunityReopened,
                OpportunityWithdrawn,
                OpportunityMigrated,
                ClosedStageEntered {

    StageRef from();

    StageRef to();

    Situation situation();

    Cause cause();
}
