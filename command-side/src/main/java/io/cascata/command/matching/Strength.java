package io.cascata.command.matching;

/** What may be done with a match. */
public enum Strength {
    /** Nothing, or too little to show anybody. */
    NONE,

    /** A person should look at it. */
    WEAK,

    /** The link may be made without asking. */
    STRONG
}
