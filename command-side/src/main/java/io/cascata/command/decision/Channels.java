package io.cascata.command.decision;

/** The ways by which commands come in, as {@link Provenance} names them. */
public final class Channels {

    /** Requests over HTTP that name no other channel. */
    public static final String API = "api";

    /** A marketing automation that feeds in whom it found. */
    public static final String MARKETING_AUTOMATION = "marketing-automation";

    private Channels() {}
}
