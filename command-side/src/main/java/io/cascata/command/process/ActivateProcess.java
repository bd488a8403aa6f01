package io.cascata.command.process;

import io.cascata.events.id.ProcessId;
import org.jspecify.annotations.Nullable;

/** Let new opportunities open on a version, the latest where none is named. It must be complete. */
public record ActivateProcess(ProcessId process, @Nullable Integer version) implements ProcessCommand {}
