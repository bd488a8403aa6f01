package io.cascata.command.execution;

import io.cascata.events.DomainEvent;
import io.cascata.events.Tag;
import java.time.Instant;
import java.util.Set;

/** An event that a batch has decided on and not yet appended; the position is the one it will have if nobody else writes. */
record Pending(long position, String name, Set<Tag> tags, DomainEvent event, Instant occurredAt) {}
