package io.cascata.events.buyinggroup;

import io.cascata.events.Tag;
import io.cascata.events.contact.ContactEvent;
import io.cascata.events.id.ContactId;
import io.cascata.events.value.ContactRole;
import java.util.Set;

/** Something about one person of a buying group, in a role. */
public sealed interface MemberEvent extends BuyingGroupEvent
        permits MemberProposed, MemberConfirmed, MemberRoleChanged, MemberRemoved {

    ContactId contact();

    ContactRole role();

    @Override
    default Set<Tag> tags() {
        return Set.of(BuyingGroupEvent.tag(id()), ContactEvent.tag(contact()));
    }
}
