package io.cascata.command.decision;

import io.cascata.events.DomainEvent;
import java.util.List;

/**
 * Decides one kind of command: the events it leads to, none where everything is so already. Changes nothing itself.
 * Throws {@link Refusal} where a rule forbids it.
 */
@FunctionalInterface
public interface Decision<C extends Command> {

    List<? extends DomainEvent> decide(C command, Boundary boundary);
}
