package io.cascata.command.policy;

import java.util.List;

/**
 * Durably keeps how far the policies have come and what was not done. To lose it costs a second look at the whole log and
 * nothing else, for what was done before is known again by its ids.
 */
public interface PolicyStore extends AutoCloseable {

    /** The position up to which every event has been reacted to, 0 at first. */
    long position();

    /** In one step: everything up to a position is done, except for what the notes say. Of old refusals some are forgotten. */
    void done(long position, List<PolicyNote> notes);

    /** In one step: instead of these notes, these. */
    void replace(List<PolicyNote> old, List<PolicyNote> notes);

    /** What is parked, in order of position. */
    List<PolicyNote> parked();

    /** The latest refusals, newest first, at most so many. */
    List<PolicyNote> refused(int limit);

    @Override
    void close();
}
