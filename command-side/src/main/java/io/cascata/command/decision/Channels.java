package io.cascata.command.decision;

import java.util.List;

/** The ways by which commands come in, as {@link Provenance} names them. */
public final class Channels {

    /** Requests over HTTP that name no other channel. */
    public static final String API = "api";

    /** A marketing automation that feeds in whom it found. */
    public static final String MARKETING_AUTOMATION = "marketing-automation";

    /** Those that clients may name: names that the platform itself works under are not for them. */
    public static final List<String> OF_CLIENTS = List.of(API, MARKETING_AUTOMATION);

    private Channels() {}

    /** The name itself; throws {@link IllegalArgumentException} where it is not for clients. */
    public static String requireOfClients(String channel) {
        if (!OF_CLIENTS.contains(channel)) {
            throw new IllegalArgumentException("a channel of clients is " + String.join(" or ", OF_CLIENTS));
        }
        return channel;
    }
}
