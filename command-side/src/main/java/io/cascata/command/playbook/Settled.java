package io.cascata.command.playbook;

import io.cascata.events.playbook.PlaybookRules;

/** The rules of a section that are in force; version 0 are those that come with the platform. */
public record Settled<R extends PlaybookRules>(int version, R rules) {}
