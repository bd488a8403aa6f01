package io.cascata.command.automation;

import io.cascata.command.decision.Command;
import io.cascata.command.handshake.WithdrawHandshakes;
import io.cascata.command.policy.Policy;
import io.cascata.command.policy.Trigger;
import io.cascata.events.DomainEvent;
import io.cascata.events.handshake.Subject;
import io.cascata.events.opportunity.OpportunityEvent;
import io.cascata.events.opportunity.OpportunityLost;
import io.cascata.events.opportunity.OpportunityRecycled;
import io.cascata.events.opportunity.OpportunityWithdrawn;
import io.cascata.events.opportunity.OpportunityWon;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Nobody needs to answer for what has closed. */
final class WhenOpportunityClosedThenWithdrawHandshakes implements Policy {

    @Override
    public String name() {
        return "when-opportunity-closed-then-withdraw-handshakes";
    }

    @Override
    public Set<Class<? extends DomainEvent>> triggers() {
        return Set.of(
                OpportunityWon.class, OpportunityLost.class, OpportunityRecycled.class, OpportunityWithdrawn.class);
    }

    /** Not before what was offered meanwhile. */
    @Override
    public Instant actsAt(Trigger trigger) {
        return trigger.knownAt();
    }

    @Override
    public List<Command> react(Trigger trigger) {
        var closed = (OpportunityEvent) trigger.event();
        return List.of(new WithdrawHandshakes(Subject.of(closed.id()), "The opportunity has closed"));
    }
}
