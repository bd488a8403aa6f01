package io.cascata.events.campaign;

import io.cascata.events.id.CampaignId;
import io.cascata.events.value.CampaignProfile;

/** A campaign is known from now on. */
public record CampaignRegistered(CampaignId id, CampaignProfile profile) implements CampaignEvent {}
