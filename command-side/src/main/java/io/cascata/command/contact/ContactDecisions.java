package io.cascata.command.contact;

import static io.cascata.command.contact.ContactRefusal.CONTACT_EXISTS;

import io.cascata.command.account.KnownAccount;
import io.cascata.command.decision.Boundary;
import io.cascata.command.decision.Decisions;
import io.cascata.events.contact.ContactEvent;
import io.cascata.events.contact.ContactJoinedAccount;
import io.cascata.events.contact.ContactProfileRevised;
import io.cascata.events.contact.ContactRegistered;
import java.util.List;
import java.util.Map;

/** What may be done with contacts. */
public final class ContactDecisions {

    private ContactDecisions() {}

    public static void contribute(Decisions.Builder decisions) {
        decisions
                .on(RegisterContact.class, ContactDecisions::register)
                .on(ReviseContactProfile.class, ContactDecisions::revise)
                .on(JoinAccount.class, ContactDecisions::join);
    }

    private static List<ContactEvent> register(RegisterContact command, Boundary boundary) {
        var known = boundary.load(ContactKind.CONTACT, command.contact());
        if (known.equals(new Contact(command.profile(), command.account()))) {
            return List.of();
        }
        if (known.profile() != null) {
            throw CONTACT_EXISTS.because(
                    "Contact '" + command.contact() + "' is known already, with other data.",
                    Map.of("contact", command.contact().value()));
        }
        if (command.account() != null) {
            KnownAccount.require(boundary, command.account());
        }
        return List.of(new ContactRegistered(command.contact(), command.account(), command.profile()));
    }

    private static List<ContactEvent> revise(ReviseContactProfile command, Boundary boundary) {
        var known = KnownContact.require(boundary, command.contact());
        return command.profile().equals(known.profile())
                ? List.of()
                : List.of(new ContactProfileRevised(command.contact(), command.profile()));
    }

    private static List<ContactEvent> join(JoinAccount command, Boundary boundary) {
        var known = KnownContact.require(boundary, command.contact());
        KnownAccount.require(boundary, command.account());
        return command.account().equals(known.account())
                ? List.of()
                : List.of(new ContactJoinedAccount(command.contact(), command.account(), known.account()));
    }
}
