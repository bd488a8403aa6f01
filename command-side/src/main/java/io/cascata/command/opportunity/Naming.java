package io.cascata.command.opportunity;

import io.cascata.command.decision.Boundary;
import io.cascata.events.opportunity.OpportunityEvent;
import io.cascata.events.opportunity.OpportunityRenamed;
import java.util.List;

/** What an opportunity is called, in whichever stage. An older name never replaces a later one. */
final class Naming {

    private Naming() {}

    static List<OpportunityEvent> rename(RenameOpportunity command, Boundary boundary) {
        var known = OpportunityKind.require(boundary, command.opportunity()).called();
        if (command.name().equals(known.name())) {
            return List.of();
        }
        Forecasting.requireLatest("name", command.opportunity(), known.since(), boundary.occurredAt());
        return List.of(new OpportunityRenamed(command.opportunity(), command.name(), known.name()));
    }
}
