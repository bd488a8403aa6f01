package io.cascata.command.decision;

import java.time.Instant;

/**
 * All that a decision may look at: entities as the log has them, and the business time of what is being decided. Whatever
 * was loaded belongs to the consistency boundary: if any of it changes before the append, the decision is made again.
 */
public interface Boundary {

    /** The state of an entity now, {@linkplain EntityKind#initial initial} where nothing has happened to it. */
    <I, S> S load(EntityKind<I, S> kind, I id);

    /** When the thing that is being decided happened in the world. */
    Instant occurredAt();
}
