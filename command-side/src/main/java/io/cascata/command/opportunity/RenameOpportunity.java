package io.cascata.command.opportunity;

import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.Text;

/** Call it something else. */
public record RenameOpportunity(OpportunityId opportunity, String name) implements OpportunityCommand {

    public RenameOpportunity {
        Text.require("opportunity name", name, 255);
    }
}
