package io.cascata.query.attribution.model;

/** The milestones that every journey of an opportunity can have, in their usual order. */
public enum Position {
    /** The earliest touch of anybody. */
    FIRST_TOUCH,
    /** The earliest touch that creates a lead. */
    LEAD_CREATION,
    /** The latest touch at or before the opportunity was created. */
    OPPORTUNITY_CREATION,
    /** The latest touch at or before it was won. */
    CLOSED_WON
}
