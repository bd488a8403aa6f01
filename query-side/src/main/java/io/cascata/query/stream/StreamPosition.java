package io.cascata.query.stream;

/** The position a client wants to go on from, as it wrote it. */
final class StreamPosition {

    private StreamPosition() {}

    /**
     * Between 0 and the head. A position beyond the head was given out by another log, or by this one before it was restored
     * from a copy: going on would silently miss events, so it is refused.
     */
    static long parse(String where, String text, long head) {
        long position = number(where, text);
        if (position > head) {
            throw new MalformedStreamRequest(
                    "position-beyond-head", where + " is " + position + ", but the log ends at " + head);
        }
        return position;
    }

    private static long number(String where, String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw new MalformedStreamRequest(
                    "malformed-position", where + " must be a position: a whole number from 0");
        }
        return Long.parseLong(text);
    }
}
