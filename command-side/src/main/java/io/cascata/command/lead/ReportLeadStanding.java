package io.cascata.command.lead;

import io.cascata.events.id.LeadId;
import io.cascata.events.value.Owner;
import org.jspecify.annotations.Nullable;

/** Say how a lead stands in the system that keeps it, in that system's words; its way through the process is another matter. */
public record ReportLeadStanding(
        LeadId lead, @Nullable String status, @Nullable Owner owner) implements LeadCommand {}
