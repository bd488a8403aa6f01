package io.cascata.command.contact;

import io.cascata.command.decision.EntityKind;
import io.cascata.events.DomainEvent;
import io.cascata.events.Tag;
import io.cascata.events.catalogue.EventCatalogue;
import io.cascata.events.contact.ContactEvent;
import io.cascata.events.contact.ContactProfileRevised;
import io.cascata.events.contact.ContactRegistered;
import io.cascata.log.EventFilter;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The rule that a conversion makes no second contact of a person: whoever has an address shares its tag. */
enum EmailHoldersKind implements EntityKind<String, EmailHolders> {
    EMAIL_HOLDERS;

    private static final Set<String> NAMES =
            EventCatalogue.cascata().namesOf(Set.of(ContactRegistered.class, ContactProfileRevised.class));

    @Override
    public Class<String> idType() {
        return String.class;
    }

    @Override
    public Class<EmailHolders> stateType() {
        return EmailHolders.class;
    }

    @Override
    public EventFilter events(String key) {
        return new EventFilter(List.of(new EventFilter.Criterion(Set.of(new Tag("email", key)), NAMES)));
    }

    @Override
    public EmailHolders initial(String key) {
        return new EmailHolders(List.of());
    }

    @Override
    public EmailHolders evolve(EmailHolders state, DomainEvent event, Instant occurredAt) {
        var holder = ((ContactEvent) event).id();
        return state.contacts().contains(holder)
                ? state
                : new EmailHolders(Stream.concat(state.contacts().stream(), Stream.of(holder))
                        .toList());
    }
}
