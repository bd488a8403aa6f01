package io.cascata.command.decision;

/**
 * What a command led to: {@code version} is the log position of the target's last event, {@code position} the log
 * position up to which a reader must have come to see it, {@code events} how many events it added (0: it was so already).
 */
public record CommandResult(String id, long version, long position, int events) {}
