package io.cascata.log;

import io.cascata.events.Tag;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * The append-only log, the only writer of truth. Positions count from 1 without gaps, in commit order: who has read
 * position p has seen every event up to p, and nothing ever appears below p later. A read never blocks an append.
 */
public interface EventLog extends AutoCloseable {

    /** The last position that is durable, 0 for an empty log. */
    long head();

    /**
     * Appends all events or none. The future completes once they are durable, on a thread of its own (a continuation may
     * append again). An event whose id is stored already is not stored again; its position is the one it has.
     * Fails with {@link AppendConflict} where the condition is violated, with {@link EventLogException} otherwise.
     */
    CompletableFuture<Appended> append(Append append);

    /** One page of events in order of position. */
    EventPage read(EventQuery query);

    /** The event at a position. */
    Optional<StoredEvent> at(long position);

    /** Which of these events are stored already, and where. */
    Map<UUID, Long> positionsOf(Collection<UUID> ids);

    /** Those of the tags that events carry: by chance one too many, never one too few. What has none has no history. */
    Set<Tag> inUse(Collection<Tag> tags);

    /** The last position recorded at or before an instant, 0 where there is none. */
    long positionAt(Instant recordedAt);

    /** Calls the listener after each commit, until the returned handle is closed; it must return at once. */
    Subscription onAppend(Runnable listener);

    /** Recomputes the chain and compares it, event by event, with what is stored. */
    Verification verify(VerificationProgress progress);

    @Override
    void close();
}
