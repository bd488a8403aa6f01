package io.cascata.query.export;

/** Where events can be read. */
public final class EventLinks {

    private static final String EVENTS = "/api/events?";

    private EventLinks() {}

    /** All that happened to a thing; {@code kind} is such as {@code lead}. */
    public static String of(String kind, String id) {
        return EVENTS + "tags=" + kind + "=" + Asked.encoded(id);
    }

    /** The one event at a position of the log. */
    public static String at(long position) {
        return EVENTS + "after=" + (position - 1) + "&limit=1";
    }
}
