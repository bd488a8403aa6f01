package io.cascata.command.lead;

import io.cascata.events.id.LeadId;

/** Say that the person of an accepted lead agrees to enter the sales process. */
public record EnterSales(LeadId lead) implements LeadCommand {}
