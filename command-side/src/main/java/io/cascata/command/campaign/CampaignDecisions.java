package io.cascata.command.campaign;

import static io.cascata.command.campaign.CampaignRefusal.CAMPAIGN_EXISTS;
import static io.cascata.command.campaign.CampaignRefusal.CAMPAIGN_ITS_OWN_PARENT;
import static io.cascata.command.campaign.CampaignRefusal.CAMPAIGN_UNKNOWN;

import io.cascata.command.decision.Boundary;
import io.cascata.command.decision.Decisions;
import io.cascata.events.campaign.CampaignEvent;
import io.cascata.events.campaign.CampaignRegistered;
import io.cascata.events.campaign.CampaignRevised;
import io.cascata.events.id.CampaignId;
import io.cascata.events.value.CampaignProfile;
import java.util.List;
import java.util.Map;

/** What may be done with campaigns. */
public final class CampaignDecisions {

    private CampaignDecisions() {}

    public static void contribute(Decisions.Builder decisions) {
        decisions
                .on(RegisterCampaign.class, CampaignDecisions::register)
                .on(ReviseCampaign.class, CampaignDecisions::revise);
    }

    private static List<CampaignEvent> register(RegisterCampaign command, Boundary boundary) {
        var known = boundary.load(CampaignKind.CAMPAIGN, command.campaign()).profile();
        if (command.profile().equals(known)) {
            return List.of();
        }
        if (known != null) {
            throw CAMPAIGN_EXISTS.because(
                    "Campaign '" + command.campaign() + "' is known already, as " + known.name() + ".",
                    Map.of("campaign", command.campaign().value(), "name", known.name()));
        }
        requireOtherParent(command.campaign(), command.profile());
        return List.of(new CampaignRegistered(command.campaign(), command.profile()));
    }

    private static List<CampaignEvent> revise(ReviseCampaign command, Boundary boundary) {
        var known = boundary.load(CampaignKind.CAMPAIGN, command.campaign()).profile();
        if (known == null) {
            throw CAMPAIGN_UNKNOWN.because(
                    "There is no campaign '" + command.campaign() + "'.",
                    Map.of("campaign", command.campaign().value()));
        }
        if (command.profile().equals(known)) {
            return List.of();
        }
        requireOtherParent(command.campaign(), command.profile());
        return List.of(new CampaignRevised(command.campaign(), command.profile(), known));
    }

    private static void requireOtherParent(CampaignId campaign, CampaignProfile profile) {
        if (campaign.equals(profile.parent())) {
            throw CAMPAIGN_ITS_OWN_PARENT.because(
                    "Campaign '" + campaign + "' cannot be part of itself.", Map.of("campaign", campaign.value()));
        }
    }
}
