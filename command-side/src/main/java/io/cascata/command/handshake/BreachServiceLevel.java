package io.cascata.command.handshake;

import io.cascata.events.id.HandshakeId;
import java.time.Instant;

/** The time is over, provided that it is still this time that counts and that nobody has done what was asked for. */
public record BreachServiceLevel(HandshakeId handshake, Instant dueAt) implements HandshakeCommand {}
