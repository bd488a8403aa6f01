package io.cascata.command.decision;

import org.jspecify.annotations.Nullable;

/** A command with where it comes from and, if the caller has seen one, the version of the target it was decided on. */
public record CommandRequest(
        Command command, Provenance provenance, @Nullable Long expectedVersion) {

    public static CommandRequest of(Command command, Provenance provenance) {
        return new CommandRequest(command, provenance, null);
    }
}
