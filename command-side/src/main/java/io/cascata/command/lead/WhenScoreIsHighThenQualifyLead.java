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

/** A lead whose score is high enough for sales is qualified, if it meets the rest of the definition. */
final class WhenScoreIsHighThenQualifyLead implements Policy {

    @Override
    public String name() {
        return "qualify-leads-by-score";
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
        return lead == null || passed.consequence() != Consequence.PASS_TO_SALES
                ? List.of()
                : List.of(new QualifyLead(lead, rule));
    }
}
