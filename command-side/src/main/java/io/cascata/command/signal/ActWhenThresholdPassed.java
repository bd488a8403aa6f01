package io.cascata.command.signal;

import static java.util.Objects.requireNonNull;

import io.cascata.command.decision.Command;
import io.cascata.command.lead.QualifyLead;
import io.cascata.command.lead.RouteLead;
import io.cascata.command.opportunity.OpenOpportunity;
import io.cascata.command.opportunity.OpenOpportunity.FirstContact;
import io.cascata.command.opportunity.OpenOpportunity.Forecast;
import io.cascata.command.opportunity.OpenOpportunity.Purchase;
import io.cascata.command.opportunity.OpenOpportunity.Start;
import io.cascata.command.policy.Policy;
import io.cascata.command.policy.Trigger;
import io.cascata.events.DomainEvent;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.score.ThresholdPassed;
import io.cascata.events.value.Cause;
import io.cascata.events.value.OpenedFrom;
import io.cascata.events.value.OpportunityType;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** When a score passed a threshold, what the threshold says shall follow; a stage was moved with it, and a signal is only told. */
final class ActWhenThresholdPassed implements Policy {

    @Override
    public String name() {
        return "when-threshold-passed-then-act";
    }

    @Override
    public Set<Class<? extends DomainEvent>> triggers() {
        return Set.of(ThresholdPassed.class);
    }

    @Override
    public Instant actsAt(Trigger trigger) {
        return trigger.knownAt();
    }

    @Override
    public List<Command> react(Trigger trigger) {
        var passed = (ThresholdPassed) trigger.event();
        var cause = Cause.rule(passed.threshold(), passed.evidence().rulesVersion());
        return switch (passed.consequence()) {
            case MOVE_STAGE, SIGNAL_UPSELL -> List.of();
            case PASS_TO_SALES ->
                List.of(new QualifyLead(requireNonNull(passed.person().lead()), cause));
            case ROUTE ->
                List.of(new RouteLead(
                        requireNonNull(passed.person().lead()), requireNonNull(passed.programme()), cause));
            case OPEN_UPSELL -> List.of(upsell(passed, trigger.derivedId("upsell"), cause));
        };
    }

    private static OpenOpportunity upsell(ThresholdPassed passed, String id, Cause cause) {
        var solution = requireNonNull(passed.solution());
        return new OpenOpportunity(
                new OpportunityId(id),
                "Upsell " + solution,
                new Purchase(passed.account(), solution, OpportunityType.UPSELL, null),
                Start.DEFAULT,
                new FirstContact(requireNonNull(passed.person().contact()), null),
                Forecast.NONE,
                OpenedFrom.SIGNAL,
                cause);
    }
}
