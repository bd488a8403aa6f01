package io.cascata.command.policy;

import io.cascata.command.decision.Command;
import io.cascata.events.DomainEvent;
import java.time.Instant;
import java.util.Set;

/**
 * When something has not happened until a time, that shall be asked for. Which things are due when is read from events
 * alone, from the first one on at every start, so nothing is forgotten; each is asked for once, whoever asks and however
 * often. Holds no rules.
 */
public interface DuePolicy {

    /** Kebab-case, unique and for ever: the ids of all its commands derive from it. */
    String name();

    /** The events that make something due or settle it. */
    Set<Class<? extends DomainEvent>> events();

    /** What an event says of due things. */
    Change read(DomainEvent event);

    /** What is asked for when a thing is due. */
    Command when(String thing, Instant dueAt);

    /** What becomes of a thing, named by a key of the policy's own. */
    sealed interface Change {

        /** It is due then, and at no other time that was said before. */
        record Due(String thing, Instant at) implements Change {}

        /** It is not due any more. */
        record Settled(String thing) implements Change {}
    }
}
