package io.cascata.events.opportunity;

import io.cascata.events.id.OpportunityId;
import io.cascata.events.value.Cause;
import io.cascata.events.value.Situation;
import io.cascata.events.value.StageRef;

/**
 * The opportunity goes on by another version of its process, in the stage that stands for the one it was in. The situation
 * names the new version, {@code fromVersion} the one before.
 */
public record OpportunityMigrated(
        OpportunityId id, StageRef from, StageRef to, Integer fromVersion, Situation situation, Cause cause)
        implements StageEvent {}
