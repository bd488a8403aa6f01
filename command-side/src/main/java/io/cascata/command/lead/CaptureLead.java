package io.cascata.command.lead;

import io.cascata.events.id.LeadId;
import io.cascata.events.value.LeadOrigin;
import io.cascata.events.value.LeadProfile;

/** Take in somebody who may become a customer; it stays apart from contacts and accounts until it is converted. */
public record CaptureLead(LeadId lead, LeadOrigin origin, LeadProfile profile) implements LeadCommand {}
