package io.cascata.command.process;

import io.cascata.events.id.ProcessId;
import io.cascata.events.value.ProcessDefinition;

/**
 * See to it that a process has these stages: drafts it where there is none, and adds to its latest version those that none
 * of its versions has. What it has already stays as somebody made it. For data that shows stages and no stage model.
 */
public record AddStages(ProcessId process, ProcessDefinition definition) implements ProcessCommand {}
