package io.cascata.events.buyinggroup;

import io.cascata.events.DomainEvent;
import io.cascata.events.Tag;
import io.cascata.events.id.BuyingGroupId;
import java.util.Set;

/** The family of one buying group. */
public sealed interface BuyingGroupEvent extends DomainEvent
        permits BuyingGroupFormed, MemberEvent, PlaceHeld, PlaceFilled, PlaceReleased {

    BuyingGroupId id();

    @Override
    default Set<Tag> tags() {
        return Set.of(tag(id()));
    }

    static Tag tag(BuyingGroupId id) {
        return new Tag("buying-group", id.value());
    }
}
