package io.cascata.command.buyinggroup;

import io.cascata.events.id.BuyingGroupId;
import io.cascata.events.id.ContactId;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.Identification;

/** Say that a contact may belong to the group; somebody confirms it. */
public record ProposeMember(BuyingGroupId group, ContactId contact, ContactRole role, Identification identification)
        implements BuyingGroupCommand {}
