package io.cascata.command.automation;

import io.cascata.command.decision.Command;
import io.cascata.command.handshake.OfferLeadHandOver;
import io.cascata.command.policy.Policy;
import io.cascata.command.policy.Trigger;
import io.cascata.events.DomainEvent;
import io.cascata.events.id.HandshakeId;
import io.cascata.events.lead.LeadQualified;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Meeting the qualified definition hands a lead over to sales. */
final class WhenLeadQualifiedThenOfferHandshake implements Policy {

    @Override
    public String name() {
        return "when-lead-qualified-then-offer-handshake";
    }

    @Override
    public Set<Class<? extends DomainEvent>> triggers() {
        return Set.of(LeadQualified.class);
    }

    @Override
    public Instant actsAt(Trigger trigger) {
        return trigger.knownAt();
    }

    @Override
    public List<Command> react(Trigger trigger) {
        var qualified = (LeadQualified) trigger.event();
        return List.of(new OfferLeadHandOver(new HandshakeId(trigger.derivedId("handshake")), qualified.id()));
    }
}
