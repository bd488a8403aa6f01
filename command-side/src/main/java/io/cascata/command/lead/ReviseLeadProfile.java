package io.cascata.command.lead;

import io.cascata.events.id.LeadId;
import io.cascata.events.value.LeadProfile;

/** Put right or fill in what is known of a lead; the profile replaces the one before. */
public record ReviseLeadProfile(LeadId lead, LeadProfile profile) implements LeadCommand {}
