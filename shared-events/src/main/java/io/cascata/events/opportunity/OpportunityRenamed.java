package io.cascata.events.opportunity;

import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.Text;

/** The opportunity is called something else from now on; {@code previous} is what it was called before. */
public record OpportunityRenamed(OpportunityId id, String name, String previous) implements OpportunityEvent {

    public OpportunityRenamed {
        Text.require("opportunity name", name, 255);
    }
}
