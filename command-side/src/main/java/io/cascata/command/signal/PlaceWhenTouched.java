package io.cascata.command.signal;

import io.cascata.command.decision.Command;
import io.cascata.command.policy.Policy;
import io.cascata.command.policy.Trigger;
import io.cascata.events.DomainEvent;
import io.cascata.events.touch.TouchRecorded;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** When somebody showed interest in something, they shall be placed in the opportunity that is about it. */
final class PlaceWhenTouched implements Policy {

    @Override
    public String name() {
        return "when-touched-then-place-signal";
    }

    @Override
    public Set<Class<? extends DomainEvent>> triggers() {
        return Set.of(TouchRecorded.class);
    }

    @Override
    public List<Command> react(Trigger trigger) {
        var touch = (TouchRecorded) trigger.event();
        return touch.solution() == null && touch.content() == null
                ? List.of()
                : Stream.of(Step.values())
                        .<Command>map(step -> new FollowTouch(touch, step))
                        .toList();
    }
}
