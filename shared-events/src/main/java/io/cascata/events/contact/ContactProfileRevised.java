package io.cascata.events.contact;

import io.cascata.events.Tag;
import io.cascata.events.id.ContactId;
import io.cascata.events.value.PersonProfile;
import java.util.Set;

/** What is known of a person was put right. */
public record ContactProfileRevised(ContactId id, PersonProfile profile) implements ContactEvent {

    @Override
    public Set<Tag> tags() {
        return ContactEvent.tags(id, profile);
    }
}
