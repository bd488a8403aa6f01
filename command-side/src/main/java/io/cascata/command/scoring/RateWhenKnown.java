package io.cascata.command.scoring;

import io.cascata.command.decision.Command;
import io.cascata.command.policy.Policy;
import io.cascata.command.policy.Trigger;
import io.cascata.events.DomainEvent;
import io.cascata.events.contact.ContactEvent;
import io.cascata.events.contact.ContactJoinedAccount;
import io.cascata.events.contact.ContactProfileRevised;
import io.cascata.events.contact.ContactRegistered;
import java.util.List;
import java.util.Set;

/** When more is known of who a contact is, that shall be rated. */
final class RateWhenKnown implements Policy {

    @Override
    public String name() {
        return "when-contact-known-then-rate-fit";
    }

    @Override
    public Set<Class<? extends DomainEvent>> triggers() {
        return Set.of(ContactRegistered.class, ContactProfileRevised.class, ContactJoinedAccount.class);
    }

    @Override
    public List<Command> react(Trigger trigger) {
        return List.of(new RateContact(((ContactEvent) trigger.event()).id()));
    }
}
