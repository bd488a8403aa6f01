package io.cascata.command.signal;

import io.cascata.command.policy.Policy;
import java.util.List;

/** What follows by itself from signals. */
public final class SignalPolicies {

    private SignalPolicies() {}

    public static List<Policy> shipped() {
        return List.of(
                new PlaceWhenTouched(),
                new PlaceWhenIdentified(),
                new ActWhenThresholdPassed(),
                new RateWhenLeadKnown());
    }
}
