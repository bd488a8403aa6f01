package io.cascata.command.campaign;

import io.cascata.command.decision.EntityKind;
import io.cascata.events.DomainEvent;
import io.cascata.events.Tag;
import io.cascata.events.campaign.CampaignEvent;
import io.cascata.events.id.CampaignId;
import io.cascata.log.EventFilter;
import java.time.Instant;

/** One campaign. */
enum CampaignKind implements EntityKind<CampaignId, Campaign> {
    CAMPAIGN;

    @Override
    public Class<CampaignId> idType() {
        return CampaignId.class;
    }

    @Override
    public Class<Campaign> stateType() {
        return Campaign.class;
    }

    @Override
    public EventFilter events(CampaignId id) {
        return EventFilter.tagged(new Tag("campaign", id.value()));
    }

    @Override
    public Campaign initial(CampaignId id) {
        return Campaign.UNKNOWN;
    }

    @Override
    public Campaign evolve(Campaign state, DomainEvent event, Instant occurredAt) {
        return Campaign.after((CampaignEvent) event);
    }
}
