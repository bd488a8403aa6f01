package io.cascata.command.importing.plan;

import io.cascata.command.campaign.RegisterCampaign;
import io.cascata.command.campaign.ReviseCampaign;
import io.cascata.command.importing.plan.Policies.MissingParent;
import io.cascata.events.id.CampaignId;
import io.cascata.events.value.CampaignProfile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The campaigns of an import: those that the input has, and placeholders for those that it only points to. */
public final class CampaignPlanner {

    private final ImportSettings settings;
    private final Tally tally;
    private final Requests requests;
    private final Placeholders placeholders;
    private final Set<CampaignId> campaigns = new HashSet<>();

    public CampaignPlanner(Origin origin, ImportSettings settings, Tally tally) {
        this.settings = settings;
        this.tally = tally;
        this.requests = new Requests(origin, settings);
        this.placeholders = new Placeholders(requests, settings.importedAt());
    }

    /** The input has this campaign. */
    public void know(CampaignId campaign) {
        campaigns.add(campaign);
    }

    public Work register(CampaignEntry entry) {
        var parent = entry.profile().parent();
        if (parent != null && !isKnown(parent)) {
            var reason = "the input has no campaign " + parent + ", of which it is a part";
            return new Work(
                    List.of(entry.row()), List.of(), List.of(new Rejection(entry.row(), "campaign-unknown", reason)));
        }
        var at = entry.created() == null ? settings.importedAt() : entry.created();
        var commands = placeholders.take();
        var register = new RegisterCampaign(entry.id(), entry.profile());
        commands.add(requests.of(List.of(entry.row()), "register", at, register, Set.of("campaign-exists")));
        var revise = new ReviseCampaign(entry.id(), entry.profile());
        commands.add(requests.of(entry.row(), "profile:" + entry.profile(), at, revise));
        return new Work(List.of(entry.row()), commands, List.of());
    }

    /** Whether there is such a campaign, if need be a placeholder. */
    boolean isKnown(CampaignId campaign) {
        if (campaigns.contains(campaign)) {
            return true;
        }
        tally.policy("campaign-unknown");
        if (settings.policies().missingParent() == MissingParent.REJECT) {
            return false;
        }
        campaigns.add(campaign);
        var named = new CampaignProfile("Campaign " + campaign, null, null, null, null, null, null);
        placeholders.add("Campaign", campaign.value(), new RegisterCampaign(campaign, named), "campaign-exists");
        return true;
    }

    List<PlannedCommand> takePlaceholders() {
        return placeholders.take();
    }
}
