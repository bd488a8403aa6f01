package io.cascata.architecture.counterexample.projectionsandpoliciesarepackageprivate.command.opportunity;

/** Holds a policy that others could run. */
final class OffendingPolicies {
    private OffendingPolicies() {}

    /** A public policy. */
    public static class WhenWonThenRenew {}
}
