package io.cascata.command.handshake;

import io.cascata.events.id.HandshakeId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.value.StageKey;

/** Offer an opportunity to the team that owns the stage it has entered, where another team owns the stage it came from. */
public record OfferStageHandOver(HandshakeId handshake, OpportunityId opportunity, StageKey left, StageKey entered)
        implements HandshakeCommand {}
