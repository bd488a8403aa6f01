package io.cascata.query.stagehistory;

/** How a stay ended. */
public enum Leaving {
    ADVANCED,
    MOVED_BACK,
    WON,
    LOST,
    RECYCLED,
    REOPENED,
    /** A closed opportunity was filed under another closed stage of the same outcome. */
    REFILED,
    /** The opportunity went on in another process, or another version of it. */
    OTHER_MODEL
}
