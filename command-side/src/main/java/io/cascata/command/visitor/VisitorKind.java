package io.cascata.command.visitor;

import io.cascata.command.decision.EntityKind;
import io.cascata.events.DomainEvent;
import io.cascata.events.catalogue.EventCatalogue;
import io.cascata.events.id.VisitorId;
import io.cascata.events.touch.TouchEvent;
import io.cascata.events.touch.VisitorIdentified;
import io.cascata.log.EventFilter;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Somebody a source tells from others without knowing who it is. */
enum VisitorKind implements EntityKind<VisitorId, Visitor> {
    VISITOR;

    private static final Set<String> NAMES = EventCatalogue.cascata().namesOf(Set.of(VisitorIdentified.class));

    @Override
    public Class<VisitorId> idType() {
        return VisitorId.class;
    }

    @Override
    public Class<Visitor> stateType() {
        return Visitor.class;
    }

    @Override
    public EventFilter events(VisitorId id) {
        // the tag alone would also match every touch of the visitor
        return new EventFilter(List.of(new EventFilter.Criterion(Set.of(TouchEvent.tag(id)), NAMES)));
    }

    @Override
    public Visitor initial(VisitorId id) {
        return Visitor.UNKNOWN;
    }

    @Override
    public Visitor evolve(Visitor state, DomainEvent event, Instant occurredAt) {
        return new Visitor(((VisitorIdentified) event).person());
    }
}
