package io.cascata.command.lead;

import io.cascata.command.decision.Command;
import io.cascata.command.policy.Policy;
import io.cascata.command.policy.Trigger;
import io.cascata.events.DomainEvent;
import io.cascata.events.score.ThresholdPassed;
import io.cascata.events.value.Cause;
import io.cascata.events.value.Consequence;
import java.util.List;
import java.util.Set;

/** A lead whose score passes the threshold of a programme goes on in it. */
final class WhenScoreRisesThenRouteLead implements Policy {

    @Override
    public String name() {
        return "route-leads-by-score";
    }

    @Override
    public Set<Class<? extends DomainEvent>> triggers() {
        return Set.of(ThresholdPassed.class);
    }

    @Override
    public List<Command> react(Trigger trigger) {
        var passed = (ThresholdPassed) trigger.event();
        var lead = passed.person().lead();
        var rule = Cause.rule(passed.threshold(), passed.evidence().rulesVersion());
        var programme = passed.programme();
        return lead == null || programme == null || passed.consequence() != Consequence.ROUTE
                ? List.of()
                : List.of(new RouteLead(lead, programme, rule));
    }
}
