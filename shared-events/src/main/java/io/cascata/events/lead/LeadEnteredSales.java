package io.cascata.events.lead;

import io.cascata.events.id.LeadId;

/** The person agrees to enter the sales process and is a sales opportunity until that is closed. */
public record LeadEnteredSales(LeadId id) implements LeadEvent {}
