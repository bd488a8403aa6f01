package io.cascata.command.policy;

import io.cascata.command.decision.Command;
import io.cascata.events.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * When this happened, that shall be asked for. Holds no rules: whether it may be is for the decision on each command to
 * say, and a refusal is an ordinary answer. Every event may come twice and late, so the commands depend on the trigger
 * alone: the same trigger gives the same commands in the same order. New things take their ids from
 * {@link Trigger#derivedId}.
 */
public interface Policy {

    /** Kebab-case, unique and for ever: the ids of all its commands derive from it. */
    String name();

    /** The events that it is asked about. */
    Set<Class<? extends DomainEvent>> triggers();

    /** The business time of what it asks for: that of the trigger, or, for what cannot lie in the past, of its record. */
    default Instant actsAt(Trigger trigger) {
        return trigger.occurredAt();
    }

    /** What it asks for, nothing where the trigger does not concern it. */
    List<Command> react(Trigger trigger);
}
