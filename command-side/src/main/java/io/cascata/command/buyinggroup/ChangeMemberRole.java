package io.cascata.command.buyinggroup;

import io.cascata.events.id.BuyingGroupId;
import io.cascata.events.id.ContactId;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.IdentificationOrigin;

/** Give a member, or somebody proposed, another role. */
public record ChangeMemberRole(BuyingGroupId group, ContactId contact, ContactRole role, IdentificationOrigin origin)
        implements BuyingGroupCommand {}
