package io.cascata.events.value;

/** Why somebody left a purchase; a person added by mistake never took part in it. */
public enum RemovalReason {
    ROLE_ENDED,
    LEFT_COMPANY,
    ADDED_BY_MISTAKE,
    OTHER
}
