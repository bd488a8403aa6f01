package io.cascata.command.campaign;

import io.cascata.command.decision.Command;
import io.cascata.events.id.CampaignId;

/** What somebody wants of one campaign. */
public sealed interface CampaignCommand extends Command permits RegisterCampaign, ReviseCampaign {

    CampaignId campaign();

    @Override
    default Target<?, ?> target() {
        return new Target<>(CampaignKind.CAMPAIGN, campaign());
    }
}
