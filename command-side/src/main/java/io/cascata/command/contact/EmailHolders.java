package io.cascata.command.contact;

import io.cascata.command.decision.Boundary;
import io.cascata.events.id.ContactId;
import io.cascata.events.value.EmailAddress;
import java.util.List;

/** The contacts that had an e-mail address at some time, who had it first at the beginning. */
public record EmailHolders(List<ContactId> contacts) {

    public EmailHolders {
        contacts = List.copyOf(contacts);
    }

    /** Who decides on them decides again if another contact takes the address. */
    public static List<ContactId> of(Boundary boundary, EmailAddress email) {
        return boundary.load(EmailHoldersKind.EMAIL_HOLDERS, email.key()).contacts();
    }
}
