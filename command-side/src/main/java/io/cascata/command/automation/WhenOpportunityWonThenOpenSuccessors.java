package io.cascata.command.automation;

import io.cascata.command.decision.Command;
import io.cascata.command.opportunity.OpenSuccessor;
import io.cascata.command.policy.Policy;
import io.cascata.command.policy.Trigger;
import io.cascata.events.DomainEvent;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.opportunity.OpportunityWon;
import io.cascata.events.value.Cause;
import io.cascata.events.value.OpportunityType;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A win opens what follows from it; of which types that is, the playbook says. */
final class WhenOpportunityWonThenOpenSuccessors implements Policy {

    private static final String NAME = "when-opportunity-won-then-open-successors";
    private static final Cause CAUSE = new Cause(Cause.Kind.POLICY, NAME, null);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Class<? extends DomainEvent>> triggers() {
        return Set.of(OpportunityWon.class);
    }

    @Override
    public List<Command> react(Trigger trigger) {
        var won = (OpportunityWon) trigger.event();
        return Stream.of(OpportunityType.values())
                .<Command>map(type ->
                        new OpenSuccessor(new OpportunityId(trigger.derivedId(type.name())), won.id(), type, CAUSE))
                .toList();
    }
}
