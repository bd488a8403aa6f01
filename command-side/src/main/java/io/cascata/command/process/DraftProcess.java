package io.cascata.command.process;

import io.cascata.events.id.ProcessId;
import io.cascata.events.value.ProcessDefinition;

/**
 * Write a stage model down. Replaces the latest version while that is a draft; follows it with the next number once it
 * has been activated, for what people work by is never edited.
 */
public record DraftProcess(ProcessId process, ProcessDefinition definition) implements ProcessCommand {}
