package io.cascata.command.automation;

import io.cascata.command.decision.Command;
import io.cascata.command.opportunity.OpenTargeted;
import io.cascata.command.policy.Policy;
import io.cascata.command.policy.Trigger;
import io.cascata.events.DomainEvent;
import io.cascata.events.account.AccountTargeted;
import io.cascata.events.value.Cause;
import java.util.List;
import java.util.Set;

/** An account on a list of targets is one that decisions are expected of; about which solutions, the playbook says. */
final class WhenAccountTargetedThenOpenOpportunities implements Policy {

    private static final String NAME = "when-account-targeted-then-open-opportunities";
    private static final Cause CAUSE = new Cause(Cause.Kind.POLICY, NAME, null);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Class<? extends DomainEvent>> triggers() {
        return Set.of(AccountTargeted.class);
    }

    @Override
    public List<Command> react(Trigger trigger) {
        var targeted = (AccountTargeted) trigger.event();
        return List.of(new OpenTargeted(targeted.id(), targeted.list(), trigger.derivedId("targeted"), CAUSE));
    }
}
