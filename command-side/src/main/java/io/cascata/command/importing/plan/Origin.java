package io.cascata.command.importing.plan;

/**
 * Where an import comes from.
 *
 * @param source the name of the system, kept with every event
 * @param namespace within which the id of a row says which row it is: a row of the same namespace is imported once
 */
public record Origin(String source, String namespace) {}
