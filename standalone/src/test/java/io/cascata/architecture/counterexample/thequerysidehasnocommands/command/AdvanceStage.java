package io.cascata.architecture.counterexample.thequerysidehasnocommands.command;

/** A command. */
public record AdvanceStage(String id) {}
