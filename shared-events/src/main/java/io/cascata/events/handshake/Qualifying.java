package io.cascata.events.handshake;

/** What stops the clock of a service level. Declining does in any case. */
public enum Qualifying {
    /** Accepting or declining. */
    ANSWER,

    /** The first action towards the customer. */
    FOLLOW_UP
}
