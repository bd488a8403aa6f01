package io.cascata.command.lead;

import io.cascata.events.id.LeadId;
import io.cascata.events.value.Cause;

/** Say that a lead meets the agreed definition, which opens its hand-over to sales. */
public record QualifyLead(LeadId lead, Cause cause) implements LeadCommand {}
