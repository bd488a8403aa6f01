package io.cascata.events.opportunity;

import io.cascata.events.Tag;
import io.cascata.events.contact.ContactEvent;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.value.ContactRole;
import java.util.Set;

/** A contact plays another role than before. */
public record ContactRoleChanged(OpportunityId id, ContactId contact, ContactRole role, ContactRole previous)
        implements OpportunityEvent {

    @Override
    public Set<Tag> tags() {
        return Set.of(OpportunityEvent.tag(id), ContactEvent.tag(contact));
    }
}
