package io.cascata.query.attribution;

/** Whose touches count. */
public enum Population {
    /** Contacts with a role on the opportunity. */
    OCR,
    /** All contacts of the opportunity's account. */
    ACCOUNT,
    /** The primary contact, as of the closing or the valuation. */
    PRIMARY
}
