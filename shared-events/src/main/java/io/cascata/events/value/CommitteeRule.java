package io.cascata.events.value;

import org.jspecify.annotations.Nullable;

/**
 * How much of the target profile must be covered before a stage is entered: {@code roles} target roles or, without a
 * number, the share of them that the stage is of the way: k x R / N rounded up, for the k-th of N open stages and R
 * target roles. Engaged is who had a touch {@code withinDays} days, 90 where it is not said.
 */
public record CommitteeRule(
        CommitteeMeasure measure,
        @Nullable Integer roles,
        @Nullable Integer withinDays) {

    private static final int DAYS = 90;

    public CommitteeRule {
        if ((roles != null && roles < 0) || (withinDays != null && withinDays < 1)) {
            throw new IllegalArgumentException(
                    "a committee needs no fewer than 0 roles, in touch within 1 day or more");
        }
    }

    /** The days within which a touch makes somebody engaged. */
    public int days() {
        return withinDays == null ? DAYS : withinDays;
    }

    /** How many of so many target roles the k-th of n open stages asks for. */
    public int requiredOf(int targetRoles, int k, int n) {
        return roles == null ? Math.ceilDiv(k * targetRoles, n) : roles;
    }
}
