package io.cascata.command.handshake;

import io.cascata.events.id.HandshakeId;
import io.cascata.events.value.Owner;
import org.jspecify.annotations.Nullable;

/** Take the work over; without an owner, it belongs to whom it was offered to. */
public record AcceptHandshake(
        HandshakeId handshake, @Nullable Owner owner) implements HandshakeCommand {}
