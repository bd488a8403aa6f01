package io.cascata.command.buyinggroup;

import io.cascata.events.id.BuyingGroupId;
import io.cascata.events.id.ContactId;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.Identification;
import org.jspecify.annotations.Nullable;

/**
 * Say that a contact belongs to the group. Of one who was proposed, role and way of identification are those of the
 * proposal where they are not given, and the word is a person's; of anybody else, the role is needed.
 */
public record ConfirmMember(
        BuyingGroupId group,
        ContactId contact,
        @Nullable ContactRole role,
        @Nullable Identification identification) implements BuyingGroupCommand {}
