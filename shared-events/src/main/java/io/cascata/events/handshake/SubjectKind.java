package io.cascata.events.handshake;

/** What sort of thing is handed over. */
public enum SubjectKind {
    OPPORTUNITY,
    LEAD
}
