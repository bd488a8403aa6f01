package io.cascata.log;

/** The keys under which the platform writes metadata. All values are text. */
public final class Metadata {

    /** Who did it: a user or a system. */
    public static final String ACTOR = "actor";

    /** By what way it came in: api, page, cli, import, policy. */
    public static final String CHANNEL = "channel";

    /** The team that whoever did it acts for, where the access key says so. */
    public static final String TEAM = "team";

    /** Why, in the words of who did it. */
    public static final String REASON = "reason";

    public static final String COMMAND_ID = "commandId";

    /** What all that follows from one request has in common. */
    public static final String CORRELATION_ID = "correlationId";

    /** The message that directly led to this event. */
    public static final String CAUSATION_ID = "causationId";

    /** Where an imported fact was true first. */
    public static final String SOURCE_SYSTEM = "sourceSystem";

    private Metadata() {}
}
