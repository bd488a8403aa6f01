package io.cascata.events.buyinggroup;

import io.cascata.events.id.BuyingGroupId;
import io.cascata.events.id.ContactId;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.IdentificationOrigin;
import io.cascata.events.value.RemovalReason;

/** A person belongs to the group no longer, or was proposed and is not to; what role it was and why it ended stay known. */
public record MemberRemoved(
        BuyingGroupId id, ContactId contact, ContactRole role, RemovalReason reason, IdentificationOrigin origin)
        implements MemberEvent {}
