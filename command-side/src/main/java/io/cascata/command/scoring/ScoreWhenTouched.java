package io.cascata.command.scoring;

import io.cascata.command.decision.Command;
import io.cascata.command.policy.Policy;
import io.cascata.command.policy.Trigger;
import io.cascata.events.DomainEvent;
import io.cascata.events.touch.TouchRecorded;
import java.util.List;
import java.util.Set;

/** When somebody did something, it shall be scored. */
final class ScoreWhenTouched implements Policy {

    @Override
    public String name() {
        return "when-touched-then-score";
    }

    @Override
    public Set<Class<? extends DomainEvent>> triggers() {
        return Set.of(TouchRecorded.class);
    }

    @Override
    public List<Command> react(Trigger trigger) {
        return List.of(new ScoreTouch((TouchRecorded) trigger.event(), trigger.occurredAt()));
    }
}
