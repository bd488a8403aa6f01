package io.cascata.access;

/** What a caller may do. */
public enum Right {
    /** Ask questions: GET, and what a side says to be a {@link PostedQuery}. */
    READ,

    /** Give commands: everything else. */
    COMMAND;

    /** The code of the problem that a caller is told who has not the right. */
    public static final String MISSING = "right-missing";
}
