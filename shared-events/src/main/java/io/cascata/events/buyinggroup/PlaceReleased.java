package io.cascata.events.buyinggroup;

import io.cascata.events.id.BuyingGroupId;
import io.cascata.events.id.PlaceId;

/** Nobody is looked for any more for a place that was held. */
public record PlaceReleased(BuyingGroupId id, PlaceId place) implements BuyingGroupEvent {}
