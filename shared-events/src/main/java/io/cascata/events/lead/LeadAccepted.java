package io.cascata.events.lead;

import io.cascata.events.id.LeadId;

/** Sales agrees that the lead is worth its work. */
public record LeadAccepted(LeadId id) implements LeadEvent {}
