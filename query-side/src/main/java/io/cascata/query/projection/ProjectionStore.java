package io.cascata.query.projection;

import java.util.List;

/**
 * A store and the projections that fill it. Events arrive in order of position, from one thread; nothing of what was
 * added is seen before {@link #commit}, and then all of it is, together with the position. What a crash leaves of it is
 * what some commit left: the event log has the rest.
 */
public interface ProjectionStore extends AutoCloseable {

    /** The name of the store: {@code documents}, {@code facts}. */
    String name();

    /** The position up to which the committed data has seen the log. */
    long position();

    /** How many events are gathered at most for one commit, while there are more. */
    int batch();

    /** Hands events to all projections; those at or below the position are left out, those that fail are parked. */
    void add(List<RecordedEvent> events);

    /** Parks an event that could not even be read. */
    void park(ParkedEvent event);

    /** Writes what was added in bulk together with the position, which has now seen {@code through}. */
    void commit(long through);

    /** Told after a commit that has seen the whole log: whatever was put off while catching up is done now. */
    default void caughtUp() {}

    /** Forgets what was added since the last commit. */
    void discard();

    /** The events that are parked, in order of position. */
    List<ParkedEvent> parked();

    @Override
    void close();
}
