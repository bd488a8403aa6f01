package io.cascata.events.value;

/** What counts as a role that is covered: enough people in it, or enough people in it who were in touch of late. */
public enum CommitteeMeasure {
    FILLED,
    ENGAGED
}
