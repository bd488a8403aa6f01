package io.cascata.command.signal;

import io.cascata.command.decision.Command;
import io.cascata.command.policy.Policy;
import io.cascata.command.policy.Trigger;
import io.cascata.events.DomainEvent;
import io.cascata.events.touch.VisitorIdentified;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** When a visitor was identified, they shall be placed in the opportunities about what they showed interest in before. */
final class PlaceWhenIdentified implements Policy {

    @Override
    public String name() {
        return "when-visitor-identified-then-place-signals";
    }

    @Override
    public Set<Class<? extends DomainEvent>> triggers() {
        return Set.of(VisitorIdentified.class);
    }

    @Override
    public List<Command> react(Trigger trigger) {
        var visitor = ((VisitorIdentified) trigger.event()).id();
        return Stream.of(Step.values())
                .<Command>map(step -> new FollowVisitor(visitor, step))
                .toList();
    }
}
