package io.cascata.command.automation;

import io.cascata.command.decision.Command;
import io.cascata.command.handshake.OfferStageHandOver;
import io.cascata.command.policy.Policy;
import io.cascata.command.policy.Trigger;
import io.cascata.events.DomainEvent;
import io.cascata.events.id.HandshakeId;
import io.cascata.events.opportunity.StageAdvanced;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Going on to a stage of another team is a hand-over to it. */
final class WhenStageAdvancedThenOfferHandshake implements Policy {

    @Override
    public String name() {
        return "when-stage-advanced-then-offer-handshake";
    }

    @Override
    public Set<Class<? extends DomainEvent>> triggers() {
        return Set.of(StageAdvanced.class);
    }

    /** The clock of the other team starts when it is offered something, not when somebody says that the stage was entered. */
    @Override
    public Instant actsAt(Trigger trigger) {
        return trigger.knownAt();
    }

    @Override
    public List<Command> react(Trigger trigger) {
        var advanced = (StageAdvanced) trigger.event();
        return List.of(new OfferStageHandOver(
                new HandshakeId(trigger.derivedId("handshake")),
                advanced.id(),
                advanced.from().key(),
                advanced.to().key()));
    }
}
