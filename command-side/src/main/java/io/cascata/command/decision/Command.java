package io.cascata.command.decision;

/** Something that somebody wants to happen: an imperative, a record, addressed to one entity. */
public interface Command {

    Target<?, ?> target();

    /** The entity a command is for: whose version is checked and returned. */
    record Target<I, S>(EntityKind<I, S> kind, I id) {}
}
