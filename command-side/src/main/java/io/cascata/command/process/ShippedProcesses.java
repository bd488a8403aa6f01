package io.cascata.command.process;

import io.cascata.events.id.ProcessId;
import io.cascata.events.value.OpportunityType;

/** The stage models that come with the platform, one for each opportunity type. */
public final class ShippedProcesses {

    private ShippedProcesses() {}

    /** The id of the shipped process for a type. */
    public static ProcessId idFor(OpportunityType type) {
        return switch (type) {
            case ACQUISITION -> new ProcessId("acquisition");
            case RENEWAL -> new ProcessId("renewal");
            case UPSELL -> new ProcessId("upsell");
            case CROSS_SELL -> new ProcessId("cross-sell");
        };
    }
}
