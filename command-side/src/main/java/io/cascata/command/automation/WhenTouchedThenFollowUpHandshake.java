package io.cascata.command.automation;

import io.cascata.command.decision.Command;
import io.cascata.command.handshake.FollowUpByTouch;
import io.cascata.command.policy.Policy;
import io.cascata.command.policy.Trigger;
import io.cascata.events.DomainEvent;
import io.cascata.events.touch.TouchRecorded;
import io.cascata.events.value.Team;
import io.cascata.log.Metadata;
import java.util.List;
import java.util.Set;

/** Whoever gets in touch with the people of what was handed over to them follows it up. What marketing does answers no offer. */
final class WhenTouchedThenFollowUpHandshake implements Policy {

    @Override
    public String name() {
        return "when-touched-then-follow-up-handshake";
    }

    @Override
    public Set<Class<? extends DomainEvent>> triggers() {
        return Set.of(TouchRecorded.class);
    }

    @Override
    public List<Command> react(Trigger trigger) {
        var touch = (TouchRecorded) trigger.event();
        return touch.team() == null || touch.team() == Team.MARKETING
                ? List.of()
                : List.of(new FollowUpByTouch(touch, trigger.metadata().get(Metadata.ACTOR)));
    }
}
