package io.cascata.command.lead;

import io.cascata.events.id.LeadId;
import io.cascata.events.id.Text;

/** Disagree: give a qualified lead back to marketing with the reason. */
public record RejectLead(LeadId lead, String reason) implements LeadCommand {

    public RejectLead {
        Text.require("reason", reason, 500);
    }
}
