package io.cascata.command.simulation;

import io.cascata.events.DomainEvent;
import java.util.List;

/** What one command did to the log, in one append; {@code position} is that of its last event. */
record Step(long position, String command, List<DomainEvent> events) {

    Step {
        events = List.copyOf(events);
    }

    static Step of(DomainEvent... events) {
        return new Step(0, "by hand", List.of(events));
    }

    boolean holds(Class<? extends DomainEvent> type) {
        return events.stream().anyMatch(type::isInstance);
    }
}
