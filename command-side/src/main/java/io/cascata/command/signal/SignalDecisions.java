package io.cascata.command.signal;

import io.cascata.command.decision.Decisions;

/** What may be done about signals. */
public final class SignalDecisions {

    private SignalDecisions() {}

    public static void contribute(Decisions.Builder decisions) {
        decisions.on(FollowTouch.class, FollowingSignals::follow).on(FollowVisitor.class, FollowingSignals::follow);
    }
}
