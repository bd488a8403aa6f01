package io.cascata.command.signal;

import io.cascata.command.decision.Command;
import io.cascata.command.policy.Policy;
import io.cascata.command.policy.Trigger;
import io.cascata.command.scoring.RateFit;
import io.cascata.command.scoring.Traits;
import io.cascata.events.DomainEvent;
import io.cascata.events.id.LeadId;
import io.cascata.events.lead.LeadCaptured;
import io.cascata.events.lead.LeadProfileRevised;
import io.cascata.events.value.LeadProfile;
import io.cascata.events.value.Person;
import java.util.List;
import java.util.Set;

/** When more is known of who a lead is, that shall be rated. */
final class RateWhenLeadKnown implements Policy {

    @Override
    public String name() {
        return "when-lead-known-then-rate-fit";
    }

    @Override
    public Set<Class<? extends DomainEvent>> triggers() {
        return Set.of(LeadCaptured.class, LeadProfileRevised.class);
    }

    @Override
    public List<Command> react(Trigger trigger) {
        return switch (trigger.event()) {
            case LeadCaptured captured -> List.of(rate(captured.id(), captured.profile()));
            case LeadProfileRevised revised -> List.of(rate(revised.id(), revised.profile()));
            default -> throw new IllegalArgumentException("no trigger: " + trigger.name());
        };
    }

    private static Command rate(LeadId lead, LeadProfile profile) {
        return new RateFit(
                Person.of(lead), new Traits(profile.person().jobTitle(), null, null, profile.country(), null));
    }
}
