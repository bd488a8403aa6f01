package io.cascata.events.buyinggroup;

import io.cascata.events.id.BuyingGroupId;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.PlaceId;

/** The person for whom a place was held has been found; their membership is told apart. */
public record PlaceFilled(BuyingGroupId id, PlaceId place, ContactId contact) implements BuyingGroupEvent {}
