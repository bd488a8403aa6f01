package io.cascata.events.lead;

import io.cascata.events.id.LeadId;
import io.cascata.events.id.Text;

/** Sales disagrees: the lead goes back to the lead stage, and marketing learns why. */
public record LeadRejected(LeadId id, String reason) implements LeadEvent {

    public LeadRejected {
        Text.require("reason", reason, 500);
    }
}
