package io.cascata.events.campaign;

import io.cascata.events.DomainEvent;
import io.cascata.events.Tag;
import io.cascata.events.id.CampaignId;
import java.util.Set;

/** The family of one campaign. Whoever takes part in it says so by a touch that names it. */
public sealed interface CampaignEvent extends DomainEvent permits CampaignRegistered, CampaignRevised {

    CampaignId id();

    @Override
    default Set<Tag> tags() {
        return Set.of(new Tag("campaign", id().value()));
    }
}
