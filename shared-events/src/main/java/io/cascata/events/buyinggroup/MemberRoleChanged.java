package io.cascata.events.buyinggroup;

import io.cascata.events.id.BuyingGroupId;
import io.cascata.events.id.ContactId;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.IdentificationOrigin;

/** A person of the group plays another role than before, on this word. */
public record MemberRoleChanged(
        BuyingGroupId id, ContactId contact, ContactRole role, ContactRole previous, IdentificationOrigin origin)
        implements MemberEvent {}
