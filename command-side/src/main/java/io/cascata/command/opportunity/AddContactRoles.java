package io.cascata.command.opportunity;

import io.cascata.events.id.ContactId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.Identification;
import java.util.List;

/** Let several contacts take part at once, each in a role: all of them or, where one is refused, none. */
public record AddContactRoles(OpportunityId opportunity, List<Part> parts, Identification identification)
        implements OpportunityCommand {

    public AddContactRoles {
        parts = List.copyOf(parts);
        long people = parts.stream().map(Part::contact).distinct().count();
        if (people < parts.size()) {
            throw new IllegalArgumentException("a contact is named twice");
        }
    }

    /** A contact and the role they take. */
    public record Part(ContactId contact, ContactRole role) {}
}
