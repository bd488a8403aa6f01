package io.cascata.events.contact;

import io.cascata.events.Tag;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.ContactId;
import io.cascata.events.value.PersonProfile;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person is known from now on; the account may be missing. */
public record ContactRegistered(ContactId id, @Nullable AccountId account, PersonProfile profile)
        implements ContactEvent {

    @Override
    public Set<Tag> tags() {
        return ContactEvent.tags(id, profile);
    }
}
