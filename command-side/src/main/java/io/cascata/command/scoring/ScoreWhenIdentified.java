package io.cascata.command.scoring;

import io.cascata.command.decision.Command;
import io.cascata.command.policy.Policy;
import io.cascata.command.policy.Trigger;
import io.cascata.events.DomainEvent;
import io.cascata.events.touch.VisitorIdentified;
import java.util.List;
import java.util.Set;

/** When a visitor was identified, what they did before shall be scored as the person's. */
final class ScoreWhenIdentified implements Policy {

    @Override
    public String name() {
        return "when-visitor-identified-then-score";
    }

    @Override
    public Set<Class<? extends DomainEvent>> triggers() {
        return Set.of(VisitorIdentified.class);
    }

    @Override
    public List<Command> react(Trigger trigger) {
        return List.of(new ScoreVisitor(((VisitorIdentified) trigger.event()).id()));
    }
}
