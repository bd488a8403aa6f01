package io.cascata.events.value;

/** How an opportunity stands: still open, or closed in one of three ways. */
public enum Outcome {
    OPEN,
    WON,
    LOST,
    RECYCLED
}
