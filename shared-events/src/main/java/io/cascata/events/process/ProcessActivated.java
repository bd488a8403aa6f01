package io.cascata.events.process;

import io.cascata.events.id.ProcessId;

/** A complete version is what new opportunities open on; earlier versions keep serving those that opened on them. */
public record ProcessActivated(ProcessId id, Integer version) implements ProcessEvent {}
