package io.cascata.command.buyinggroup;

import io.cascata.events.id.BuyingGroupId;
import io.cascata.events.id.ContactId;
import io.cascata.events.value.IdentificationOrigin;
import io.cascata.events.value.RemovalReason;

/** Let a member go, or take a proposal back. */
public record RemoveMember(BuyingGroupId group, ContactId contact, RemovalReason reason, IdentificationOrigin origin)
        implements BuyingGroupCommand {}
