package io.cascata.architecture.counterexample.eventsareinthecatalogue.events;

import io.cascata.events.DomainEvent;
import io.cascata.events.Tag;
import java.util.Set;

/** Has no stored name. */
record OffendingEvent(String id) implements DomainEvent {
    @Override
    public Set<Tag> tags() {
        return Set.of();
    }
}
