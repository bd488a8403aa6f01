package io.cascata.command.visitor;

import io.cascata.events.DomainEvent;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.VisitorId;
import io.cascata.events.lead.LeadCaptured;
import io.cascata.events.lead.LeadConverted;
import io.cascata.events.lead.LeadLinkedToContact;
import io.cascata.events.touch.VisitorIdentified;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who was ever said to be a contact or a lead; of a lead, whether it was captured, and which contact it is, as was said last. */
record Names(
        boolean captured,
        Set<LeadId> leads,
        Set<VisitorId> visitors,
        @Nullable ContactId contact) {

    static final Names NONE = new Names(false, Set.of(), Set.of(), null);

    Names after(DomainEvent event) {
        return switch (event) {
            case VisitorIdentified identified -> new Names(captured, leads, with(visitors, identified.id()), contact);
            case LeadCaptured lead -> new Names(true, leads, visitors, contact);
            case LeadLinkedToContact linked -> with(linked.id(), linked.contact());
            case LeadConverted converted ->
                converted.contact() == null ? this : with(converted.id(), converted.contact());
            default -> throw new IllegalArgumentException("says of nobody who it is: " + event);
        };
    }

    private Names with(LeadId lead, ContactId who) {
        return new Names(captured, with(leads, lead), visitors, who);
    }

    private static <T> Set<T> with(Set<T> before, T one) {
        var all = new LinkedHashSet<>(before);
        all.add(one);
        return all;
    }
}
