package io.cascata.events.value;

/** Which stage of one version of a process goes on as which stage of another. */
public record StageMapping(StageKey from, StageKey to) {}
