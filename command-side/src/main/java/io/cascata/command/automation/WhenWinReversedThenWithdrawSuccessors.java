package io.cascata.command.automation;

import io.cascata.command.decision.Command;
import io.cascata.command.opportunity.WithdrawSuccessor;
import io.cascata.command.policy.Policy;
import io.cascata.command.policy.Trigger;
import io.cascata.events.DomainEvent;
import io.cascata.events.opportunity.OpportunityReopened;
import io.cascata.events.value.Cause;
import io.cascata.events.value.OpportunityType;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reopening what was won takes back what followed from the win. */
final class WhenWinReversedThenWithdrawSuccessors implements Policy {

    private static final String NAME = "when-win-reversed-then-withdraw-successors";
    private static final Cause CAUSE = new Cause(Cause.Kind.POLICY, NAME, null);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Class<? extends DomainEvent>> triggers() {
        return Set.of(OpportunityReopened.class);
    }

    @Override
    public List<Command> react(Trigger trigger) {
        var reopened = (OpportunityReopened) trigger.event();
        return Stream.of(OpportunityType.values())
                .<Command>map(type -> new WithdrawSuccessor(reopened.id(), type, CAUSE))
                .toList();
    }
}
