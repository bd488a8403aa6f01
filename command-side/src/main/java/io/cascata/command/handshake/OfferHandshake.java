package io.cascata.command.handshake;

import io.cascata.events.handshake.NextStep;
import io.cascata.events.handshake.Raci;
import io.cascata.events.handshake.Subject;
import io.cascata.events.id.HandshakeId;
import io.cascata.events.value.Owner;
import io.cascata.events.value.Team;
import org.jspecify.annotations.Nullable;

/**
 * Offer work to another team. Without a team that it comes from, the one that owns it now; without a RACI, the receiver
 * is accountable and responsible and the team that offers is consulted; without a next step, the receiver takes it up.
 */
public record OfferHandshake(
        HandshakeId handshake,
        Subject subject,
        @Nullable Team from,
        Owner to,
        @Nullable Raci raci,
        @Nullable NextStep nextStep)
        implements HandshakeCommand {}
