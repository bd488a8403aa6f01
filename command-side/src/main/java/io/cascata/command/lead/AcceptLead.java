package io.cascata.command.lead;

import io.cascata.events.id.LeadId;

/** Agree that a qualified lead is worth the work of sales. */
public record AcceptLead(LeadId lead) implements LeadCommand {}
