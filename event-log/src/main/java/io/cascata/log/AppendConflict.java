package io.cascata.log;

/** Somebody else appended an event within the consistency boundary: read again, decide again. */
public final class AppendConflict extends EventLogException {

    private final long after;

    public AppendConflict(long after) {
        super("an event within the consistency boundary was appended after position " + after);
        this.after = after;
    }

    public long after() {
        return after;
    }
}
