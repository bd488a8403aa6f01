package io.cascata.command.lead;

import io.cascata.events.id.LeadId;
import io.cascata.events.id.Text;
import io.cascata.events.value.Cause;

/** Let a lead go on in a programme, such as nurture or sales. */
public record RouteLead(LeadId lead, String programme, Cause cause) implements LeadCommand {

    public RouteLead {
        Text.require("programme", programme);
    }
}
