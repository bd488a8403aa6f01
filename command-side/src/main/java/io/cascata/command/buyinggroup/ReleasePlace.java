package io.cascata.command.buyinggroup;

import io.cascata.events.id.BuyingGroupId;
import io.cascata.events.id.PlaceId;

/** Look for nobody any more for a place that is held. */
public record ReleasePlace(BuyingGroupId group, PlaceId place) implements BuyingGroupCommand {}
