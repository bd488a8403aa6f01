package io.cascata.command.campaign;

import io.cascata.events.id.CampaignId;
import io.cascata.events.value.CampaignProfile;

/** Put right what is known of a campaign; the profile replaces the one before. */
public record ReviseCampaign(CampaignId campaign, CampaignProfile profile) implements CampaignCommand {}
