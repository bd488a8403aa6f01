package io.cascata.command.lead;

import io.cascata.command.policy.Policy;
import java.util.List;

/** What follows by itself from what happens to leads. */
public final class LeadPolicies {

    private LeadPolicies() {}

    public static List<Policy> shipped() {
        return List.of(new WhenLeadIsQualifiedThenMatchIt());
    }
}
