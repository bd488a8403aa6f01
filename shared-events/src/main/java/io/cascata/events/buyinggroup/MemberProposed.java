package io.cascata.events.buyinggroup;

import io.cascata.events.id.BuyingGroupId;
import io.cascata.events.id.ContactId;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.Identification;

/** A person may belong to the group in this role; somebody has yet to confirm it. Proposed again, it stands on a stronger word. */
public record MemberProposed(BuyingGroupId id, ContactId contact, ContactRole role, Identification identification)
        implements MemberEvent {}
