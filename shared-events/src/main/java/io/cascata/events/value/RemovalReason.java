package io.cascata.events.value;

/** Why somebody left a purchase; a person added by mistake never took part in it, one who is not for this type of opportunity may in another. */
public enum RemovalReason {
    ROLE_ENDED,
    LEFT_COMPANY,
    NOT_FOR_THIS_TYPE,
    ADDED_BY_MISTAKE,
    OTHER
}
