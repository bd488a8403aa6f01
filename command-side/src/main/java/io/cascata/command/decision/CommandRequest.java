package io.cascata.command.decision;

import org.jspecify.annotations.Nullable;

/**
 * A command with where it comes from and, if the caller has seen one, the version of the target it was decided on.
 * {@code requestHash} is there where the command came with an idempotency key: its id is derived from the key then, and
 * the hash (of all that was asked for) tells a repetition from another request under the same key.
 */
public record CommandRequest(
        Command command,
        Provenance provenance,
        @Nullable Long expectedVersion,
        @Nullable String requestHash) {

    public CommandRequest(Command command, Provenance provenance, @Nullable Long expectedVersion) {
        this(command, provenance, expectedVersion, null);
    }

    public static CommandRequest of(Command command, Provenance provenance) {
        return new CommandRequest(command, provenance, null);
    }
}
