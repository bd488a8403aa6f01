package io.cascata.events.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the gates of a stage saw when they let an opportunity pass: how many contacts had a role and, where the committee
 * was asked for, by which measure, how many of the target roles were needed and which were covered. {@code known} lists
 * what the stage, or the exit of the one before, asked for.
 */
public record GateSnapshot(
        Integer members,
        @Nullable CommitteeMeasure measure,
        @Nullable Integer targetRoles,
        @Nullable Integer requiredRoles,
        List<ContactRole> coveredRoles,
        List<Requirement> known) {

    public GateSnapshot {
        coveredRoles = List.copyOf(coveredRoles);
        known = List.copyOf(known);
    }
}
