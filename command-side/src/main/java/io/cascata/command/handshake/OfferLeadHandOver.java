package io.cascata.command.handshake;

import io.cascata.events.id.HandshakeId;
import io.cascata.events.id.LeadId;

/** Offer a lead that counts as qualified to the team that the lead process gives it to. */
public record OfferLeadHandOver(HandshakeId handshake, LeadId lead) implements HandshakeCommand {}
