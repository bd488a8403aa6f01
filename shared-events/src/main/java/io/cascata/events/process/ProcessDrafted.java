package io.cascata.events.process;

import io.cascata.events.id.ProcessId;
import io.cascata.events.value.ProcessDefinition;

/** A version of a stage model was written down. Drafting the same version again replaces the draft. */
public record ProcessDrafted(ProcessId id, Integer version, ProcessDefinition definition) implements ProcessEvent {}
