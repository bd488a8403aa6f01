package io.cascata.events.lead;

import io.cascata.events.Tag;
import io.cascata.events.contact.ContactEvent;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.LeadId;
import java.util.Set;

/** The lead is the same person as a contact that was known before: whoever counts people counts one. */
public record LeadLinkedToContact(LeadId id, ContactId contact) implements LeadEvent {

    @Override
    public Set<Tag> tags() {
        return Set.of(LeadEvent.tag(id), ContactEvent.tag(contact));
    }
}
