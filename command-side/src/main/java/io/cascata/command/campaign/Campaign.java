package io.cascata.command.campaign;

import io.cascata.events.campaign.CampaignEvent;
import io.cascata.events.campaign.CampaignRegistered;
import io.cascata.events.campaign.CampaignRevised;
import io.cascata.events.value.CampaignProfile;
import org.jspecify.annotations.Nullable;

/** A campaign as decisions see it; without a profile, nobody has registered it. */
record Campaign(@Nullable CampaignProfile profile) {

    static final Campaign UNKNOWN = new Campaign(null);

    static Campaign after(CampaignEvent event) {
        return switch (event) {
            case CampaignRegistered registered -> new Campaign(registered.profile());
            case CampaignRevised revised -> new Campaign(revised.profile());
        };
    }
}
