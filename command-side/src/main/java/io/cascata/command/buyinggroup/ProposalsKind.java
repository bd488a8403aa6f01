package io.cascata.command.buyinggroup;

import io.cascata.command.decision.EntityKind;
import io.cascata.events.DomainEvent;
import io.cascata.events.buyinggroup.MemberConfirmed;
import io.cascata.events.buyinggroup.MemberEvent;
import io.cascata.events.buyinggroup.MemberProposed;
import io.cascata.events.buyinggroup.MemberRemoved;
import io.cascata.events.catalogue.EventCatalogue;
import io.cascata.events.contact.ContactEvent;
import io.cascata.events.id.ContactId;
import io.cascata.log.EventFilter;
import java.time.Instant;
import java.util.Set;

/** For which groups one person is proposed. */
enum ProposalsKind implements EntityKind<ContactId, Proposals> {
    PROPOSALS;

    private static final Set<String> NAMES =
            EventCatalogue.cascata().namesOf(Set.of(MemberProposed.class, MemberConfirmed.class, MemberRemoved.class));

    @Override
    public Class<ContactId> idType() {
        return ContactId.class;
    }

    @Override
    public Class<Proposals> stateType() {
        return Proposals.class;
    }

    @Override
    public EventFilter events(ContactId id) {
        return EventFilter.tagged(ContactEvent.tag(id), NAMES);
    }

    @Override
    public Proposals initial(ContactId id) {
        return Proposals.NONE;
    }

    @Override
    public Proposals evolve(Proposals state, DomainEvent event, Instant occurredAt) {
        return state.after((MemberEvent) event);
    }
}
