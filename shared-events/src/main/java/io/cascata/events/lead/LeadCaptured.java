package io.cascata.events.lead;

import io.cascata.events.id.LeadId;
import io.cascata.events.value.LeadOrigin;
import io.cascata.events.value.LeadProfile;

/** Somebody may become a customer: the first step of the lead process. */
public record LeadCaptured(LeadId id, LeadOrigin origin, LeadProfile profile) implements LeadEvent {}
