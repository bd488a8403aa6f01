package io.cascata.command.policy;

import io.cascata.command.decision.Command;
import io.cascata.events.DomainEvent;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** A policy that does what a test says. */
record TestPolicy(String name, Class<? extends DomainEvent> trigger, Function<Trigger, List<Command>> reaction)
        implements Policy {

    @Override
    public Set<Class<? extends DomainEvent>> triggers() {
        return Set.of(trigger);
    }

    @Override
    public List<Command> react(Trigger because) {
        return reaction.apply(because);
    }
}
