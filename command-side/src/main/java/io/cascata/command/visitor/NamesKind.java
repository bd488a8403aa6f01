package io.cascata.command.visitor;

import io.cascata.command.decision.EntityKind;
import io.cascata.events.DomainEvent;
import io.cascata.events.Tag;
import io.cascata.events.catalogue.EventCatalogue;
import io.cascata.events.lead.LeadCaptured;
import io.cascata.events.lead.LeadConverted;
import io.cascata.events.lead.LeadLinkedToContact;
import io.cascata.events.touch.VisitorIdentified;
import io.cascata.log.EventFilter;
import java.time.Instant;
import java.util.Set;

/** What is said of who the contact or lead with a tag is; of all that carries the tag, only that. */
enum NamesKind implements EntityKind<Tag, Names> {
    NAMES;

    private static final Set<String> SAYING = EventCatalogue.cascata()
            .namesOf(Set.of(
                    LeadCaptured.class, VisitorIdentified.class, LeadLinkedToContact.class, LeadConverted.class));

    @Override
    public Class<Tag> idType() {
        return Tag.class;
    }

    @Override
    public Class<Names> stateType() {
        return Names.class;
    }

    @Override
    public EventFilter events(Tag id) {
        return EventFilter.tagged(id, SAYING);
    }

    @Override
    public Names initial(Tag id) {
        return Names.NONE;
    }

    @Override
    public Names evolve(Names state, DomainEvent event, Instant occurredAt) {
        return state.after(event);
    }
}
