package io.cascata.command.process;

import io.cascata.events.id.ProcessId;
import io.cascata.events.value.ProcessDefinition;

/**
 * Write a stage model down. Replaces the latest version while that is a draft of which every stage stays what and where it
 * is; else follows it with the next number, for what opportunities are worked by, or may stand in, is never edited away.
 */
public record DraftProcess(ProcessId process, ProcessDefinition definition) implements ProcessCommand {}
