package io.cascata.events.value;

/** Something that can be known of an opportunity, and that a stage may ask for. */
public enum Requirement {
    AMOUNT,
    CLOSE_DATE,
    OWNER,
    OWNER_BY_NAME,
    CONTACT_ROLE,
    PRIMARY_CONTACT
}
