package io.cascata.events.contact;

import io.cascata.events.DomainEvent;
import io.cascata.events.Tag;
import io.cascata.events.id.ContactId;
import io.cascata.events.value.EmailAddress;
import io.cascata.events.value.PersonProfile;
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

    /** The tag under which whoever has this address is found; the address cannot be read from it. */
    static Tag tag(EmailAddress email) {
        return new Tag("email", email.key());
    }

    /** The tags of what says who a person is. */
    static Set<Tag> tags(ContactId id, PersonProfile profile) {
        var email = profile.email();
        return email == null ? Set.of(tag(id)) : Set.of(tag(id), tag(email));
    }
}
