package io.cascata.events.lead;

import io.cascata.events.id.LeadId;
import io.cascata.events.value.LeadProfile;

/** What is known of a lead was put right or filled in. */
public record LeadProfileRevised(LeadId id, LeadProfile profile) implements LeadEvent {}
