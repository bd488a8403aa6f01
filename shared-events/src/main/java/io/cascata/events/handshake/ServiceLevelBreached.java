package io.cascata.events.handshake;

import io.cascata.events.id.HandshakeId;
import java.time.Instant;

/** The time was over and what was asked for had not happened. */
public record ServiceLevelBreached(HandshakeId id, String serviceLevel, Instant dueAt) implements HandshakeEvent {}
