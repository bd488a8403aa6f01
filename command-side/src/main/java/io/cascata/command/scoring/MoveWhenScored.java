package io.cascata.command.scoring;

import io.cascata.command.decision.Command;
import io.cascata.command.policy.Policy;
import io.cascata.command.policy.Trigger;
import io.cascata.events.DomainEvent;
import io.cascata.events.buyinggroup.MemberProposed;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.opportunity.OpportunityEvent;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.opportunity.OpportunityReopened;
import io.cascata.events.opportunity.StageAdvanced;
import io.cascata.events.opportunity.StageMovedBack;
import io.cascata.events.score.FitRated;
import io.cascata.events.score.PointsAwarded;
import io.cascata.events.value.Person;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a score rose, somebody joined an opportunity or was proposed for it, or an opportunity came to a stage, it shall go on where a member's
 * score calls for it. It goes on now, for it stood still until now, whenever it was that the touch was made.
 */
final class MoveWhenScored implements Policy {

    @Override
    public String name() {
        return "when-scored-then-move-stage";
    }

    @Override
    public Set<Class<? extends DomainEvent>> triggers() {
        return Set.of(
                PointsAwarded.class,
                FitRated.class,
                ContactRoleAdded.class,
                MemberProposed.class,
                OpportunityOpened.class,
                OpportunityReopened.class,
                StageAdvanced.class,
                StageMovedBack.class);
    }

    @Override
    public Instant actsAt(Trigger trigger) {
        return trigger.knownAt();
    }

    @Override
    public List<Command> react(Trigger trigger) {
        return switch (trigger.event()) {
            case PointsAwarded awarded -> of(awarded.person(), trigger);
            case MemberProposed proposed -> of(Person.of(proposed.contact()), trigger);
            case FitRated rated -> of(rated.person(), trigger);
            case OpportunityEvent event -> List.of(new MoveByScore(event.id(), trigger.occurredAt()));
            default -> throw new IllegalArgumentException("no trigger: " + trigger.name());
        };
    }

    private static List<Command> of(@Nullable Person person, Trigger trigger) {
        return person == null || person.contact() == null
                ? List.of()
                : List.of(new MoveByScoreOf(person.contact(), trigger.occurredAt()));
    }
}
