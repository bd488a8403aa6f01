package io.cascata.events.campaign;

import io.cascata.events.id.CampaignId;
import io.cascata.events.value.CampaignProfile;

/** What is known of a campaign was put right. */
public record CampaignRevised(CampaignId id, CampaignProfile profile, CampaignProfile previous)
        implements CampaignEvent {}
