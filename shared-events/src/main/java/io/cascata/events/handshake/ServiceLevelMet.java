package io.cascata.events.handshake;

import io.cascata.events.id.HandshakeId;
import java.time.Instant;

/** What was asked for happened in time. After a breach only where it turned out to have happened before it. */
public record ServiceLevelMet(HandshakeId id, String serviceLevel, Instant dueAt) implements HandshakeEvent {}
