package io.cascata.events.buyinggroup;

import io.cascata.events.id.BuyingGroupId;
import io.cascata.events.id.ContactId;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.Identification;

/** A person belongs to the group in this role. */
public record MemberConfirmed(BuyingGroupId id, ContactId contact, ContactRole role, Identification identification)
        implements MemberEvent {}
