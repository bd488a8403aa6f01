package io.cascata.events.lead;

import io.cascata.events.id.LeadId;
import io.cascata.events.id.Text;
import io.cascata.events.value.LeadStage;

/** It does not progress and goes back to the lead stage; {@code number} counts the times, from 1. */
public record LeadRecycled(LeadId id, LeadStage from, String reason, Integer number) implements LeadEvent {

    public LeadRecycled {
        Text.require("reason", reason, 500);
    }
}
