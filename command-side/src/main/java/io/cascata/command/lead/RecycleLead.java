package io.cascata.command.lead;

import io.cascata.events.id.LeadId;
import io.cascata.events.id.Text;

/** Give an accepted lead or a sales opportunity that does not progress back to the lead stage, with the reason. */
public record RecycleLead(LeadId lead, String reason) implements LeadCommand {

    public RecycleLead {
        Text.require("reason", reason, 500);
    }
}
