package io.cascata.command.web;

/**
 * What a command led to: the entity it was for, that entity's version (for If-Match), and the log position that a view
 * must have reached to show it.
 */
public record CommandAnswer(String id, long version, long position) {}
