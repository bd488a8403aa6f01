package io.cascata.command.contact;

import io.cascata.events.contact.ContactEvent;
import io.cascata.events.contact.ContactJoinedAccount;
import io.cascata.events.contact.ContactProfileRevised;
import io.cascata.events.contact.ContactRegistered;
import io.cascata.events.id.AccountId;
import io.cascata.events.value.PersonProfile;
import org.jspecify.annotations.Nullable;

/** A person as decisions see one; without a profile, nobody has registered them. */
record Contact(@Nullable PersonProfile profile, @Nullable AccountId account) {

    static final Contact UNKNOWN = new Contact(null, null);

    Contact after(ContactEvent event) {
        return switch (event) {
            case ContactRegistered registered -> new Contact(registered.profile(), registered.account());
            case ContactProfileRevised revised -> new Contact(revised.profile(), account);
            case ContactJoinedAccount joined -> new Contact(profile, joined.account());
        };
    }
}
