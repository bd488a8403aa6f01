package io.cascata.command.decision;

import io.cascata.events.DomainEvent;
import io.cascata.log.EventFilter;
import java.time.Instant;

/**
 * A kind of event-sourced entity: which events it remembers and how it folds them. A rule that is no thing, such as "one
 * open opportunity per deal", is a kind too: its id is what must be unique, its events are those that open and close it.
 *
 * @param <I> the id; has value equality
 * @param <S> the state; immutable, and holds only what a decision reads
 */
public interface EntityKind<I, S> {

    /** The name of the kind, unique; appears in error messages. */
    String name();

    Class<I> idType();

    Class<S> stateType();

    /** The events of the entity with this id. Whoever decides on its state conflicts with a new one of them. */
    EventFilter events(I id);

    /** The state before the first event. */
    S initial(I id);

    /** The state after one more of its events. */
    S evolve(S state, DomainEvent event, Instant occurredAt);
}
