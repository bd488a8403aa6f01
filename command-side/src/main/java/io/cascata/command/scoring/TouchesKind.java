package io.cascata.command.scoring;

import io.cascata.command.decision.EntityKind;
import io.cascata.events.DomainEvent;
import io.cascata.events.Tag;
import io.cascata.events.catalogue.EventCatalogue;
import io.cascata.events.touch.TouchRecorded;
import io.cascata.log.EventFilter;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The touches of whoever a tag stands for. */
enum TouchesKind implements EntityKind<Tag, Touches> {
    TOUCHES;

    private static final Set<String> NAMES = EventCatalogue.cascata().namesOf(Set.of(TouchRecorded.class));

    @Override
    public Class<Tag> idType() {
        return Tag.class;
    }

    @Override
    public Class<Touches> stateType() {
        return Touches.class;
    }

    @Override
    public EventFilter events(Tag id) {
        return new EventFilter(List.of(new EventFilter.Criterion(Set.of(id), NAMES)));
    }

    @Override
    public Touches initial(Tag id) {
        return Touches.NONE;
    }

    @Override
    public Touches evolve(Touches state, DomainEvent event, Instant occurredAt) {
        return state.with((TouchRecorded) event, occurredAt);
    }
}
