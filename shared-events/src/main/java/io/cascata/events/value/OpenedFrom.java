package io.cascata.events.value;

/** Where an opportunity was opened from. */
public enum OpenedFrom {
    ACCOUNT,
    CONTACT,
    LEAD_CONVERSION,
    SIGNAL,
    POLICY,
    IMPORT
}
