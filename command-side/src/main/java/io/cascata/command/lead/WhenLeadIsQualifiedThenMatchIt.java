package io.cascata.command.lead;

import io.cascata.command.decision.Command;
import io.cascata.command.policy.Policy;
import io.cascata.command.policy.Trigger;
import io.cascata.events.DomainEvent;
import io.cascata.events.lead.LeadQualified;
import java.util.List;
import java.util.Set;

/** A lead is matched with the accounts as soon as it is worth it. */
final class WhenLeadIsQualifiedThenMatchIt implements Policy {

    @Override
    public String name() {
        return "match-qualified-leads";
    }

    @Override
    public Set<Class<? extends DomainEvent>> triggers() {
        return Set.of(LeadQualified.class);
    }

    @Override
    public List<Command> react(Trigger trigger) {
        return List.of(new MatchLead(((LeadQualified) trigger.event()).id()));
    }
}
