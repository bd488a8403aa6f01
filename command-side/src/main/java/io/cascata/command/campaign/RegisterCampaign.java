package io.cascata.command.campaign;

import io.cascata.events.id.CampaignId;
import io.cascata.events.value.CampaignProfile;

/** Make a campaign known. */
public record RegisterCampaign(CampaignId campaign, CampaignProfile profile) implements CampaignCommand {}
