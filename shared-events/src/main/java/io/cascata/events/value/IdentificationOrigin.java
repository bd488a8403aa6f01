package io.cascata.events.value;

/** On whose word something stands, the strongest first: a person, a rule that somebody set up, or the system by itself. */
public enum IdentificationOrigin {
    MANUAL,
    RULE,
    SYSTEM;

    /** Whether this word does not count against another that was given before. */
    public boolean yieldsTo(IdentificationOrigin other) {
        return compareTo(other) > 0;
    }
}
