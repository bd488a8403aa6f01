package io.cascata.events.lead;

import io.cascata.events.id.LeadId;
import io.cascata.events.id.Text;
import io.cascata.events.value.Owner;
import org.jspecify.annotations.Nullable;

/** How the lead stands in the system that keeps it: its status in that system's own words, and who works it there. */
public record LeadStandingReported(
        LeadId id, @Nullable String status, @Nullable Owner owner) implements LeadEvent {

    public LeadStandingReported {
        Text.requireIfGiven("status", status, 200);
    }
}
