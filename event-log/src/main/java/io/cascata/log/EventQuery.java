package io.cascata.log;

/** Events after one position (exclusive) up to another (inclusive) that a filter lets through, at most {@code limit}. */
public record EventQuery(long after, long until, EventFilter filter, int limit) {

    public static EventQuery after(long position, int limit) {
        return new EventQuery(position, Long.MAX_VALUE, EventFilter.ALL, limit);
    }
}
