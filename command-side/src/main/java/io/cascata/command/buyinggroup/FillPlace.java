package io.cascata.command.buyinggroup;

import io.cascata.events.id.BuyingGroupId;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.PlaceId;
import io.cascata.events.value.Identification;

/** The person for whom a place is held has been found: they are a member in its role. */
public record FillPlace(BuyingGroupId group, PlaceId place, ContactId contact, Identification identification)
        implements BuyingGroupCommand {}
