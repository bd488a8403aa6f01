package io.cascata.command.lead;

import io.cascata.events.id.LeadId;

/** Find the account that a lead belongs to, and do with the result what the rules for conversion say. */
public record MatchLead(LeadId lead) implements LeadCommand {}
