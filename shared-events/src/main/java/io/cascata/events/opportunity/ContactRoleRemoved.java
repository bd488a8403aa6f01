package io.cascata.events.opportunity;

import io.cascata.events.Tag;
import io.cascata.events.contact.ContactEvent;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.RemovalReason;
import java.util.Set;

/** A contact no longer takes part; what role it was and why it ended stay known. */
public record ContactRoleRemoved(OpportunityId id, ContactId contact, ContactRole role, RemovalReason reason)
        implements OpportunityEvent {

    @Override
    public Set<Tag> tags() {
        return Set.of(OpportunityEvent.tag(id), ContactEvent.tag(contact));
    }
}
