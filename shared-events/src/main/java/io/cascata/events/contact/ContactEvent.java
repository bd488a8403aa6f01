package io.cascata.events.contact;

import io.cascata.events.DomainEvent;
import io.cascata.events.Tag;
import io.cascata.events.id.ContactId;
import java.util.Set;

/** The family of one person. */
public sealed interface ContactEvent extends DomainEvent
        permits ContactRegistered, ContactProfileRevised, ContactJoinedAccount {

    ContactId id();

    @Override
    default Set<Tag> tags() {
        return Set.of(tag(id()));
    }

    static Tag tag(ContactId id) {
        return new Tag("contact", id.value());
    }
}
