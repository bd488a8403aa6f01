package io.cascata.events.value;

/** What may be done with a match: nothing, only with somebody's consent, or without asking. */
public enum MatchStrength {
    NONE,
    WEAK,
    STRONG
}
