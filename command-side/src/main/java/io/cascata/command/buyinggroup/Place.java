package io.cascata.command.buyinggroup;

import io.cascata.events.id.ContactId;
import io.cascata.events.value.ContactRole;
import org.jspecify.annotations.Nullable;

/** A place for somebody of a role: held, filled with a contact, or released. */
record Place(
        ContactRole role,
        @Nullable String jobTitle,
        boolean held,
        @Nullable ContactId contact) {

    Place filledWith(ContactId found) {
        return new Place(role, jobTitle, false, found);
    }

    Place released() {
        return new Place(role, jobTitle, false, null);
    }
}
