package io.cascata.command.lead;

import io.cascata.events.id.LeadId;
import io.cascata.events.lead.LeadClosed;
import io.cascata.events.value.Outcome;

/** Say how the sales process ended that the person had entered: won or lost. */
public record CloseLead(LeadId lead, Outcome outcome) implements LeadCommand {

    public CloseLead {
        LeadClosed.requireEnd(outcome);
    }
}
