package io.cascata.command.decision;

import io.cascata.events.DomainEvent;
import io.cascata.events.catalogue.EventCatalogue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Several commands decided as one: each sees what those before it led to, and all of it is appended or none. */
public final class Together implements Boundary {

    private final Decisions decisions;
    private final Boundary boundary;
    private final EventCatalogue catalogue = EventCatalogue.cascata();
    private final List<DomainEvent> events = new ArrayList<>();

    /** Decides by these decisions on what the boundary shows. */
    public Together(Decisions decisions, Boundary boundary) {
        this.decisions = decisions;
        this.boundary = boundary;
    }

    /** Adds what a command leads to; throws {@link Refusal} where a rule forbids it. */
    public <C extends Command> void decide(C command) {
        events.addAll(decisions.forCommand(command).decide(command, this));
    }

    public void add(DomainEvent event) {
        events.add(event);
    }

    /** All that was decided, in order. */
    public List<DomainEvent> events() {
        return List.copyOf(events);
    }

    @Override
    public <I, S> S load(EntityKind<I, S> kind, I id) {
        var state = boundary.load(kind, id);
        var filter = kind.events(id);
        for (var event : events) {
            if (filter.matches(catalogue.typeOf(event).name(), event.tags())) {
                state = kind.evolve(state, event, occurredAt());
            }
        }
        return state;
    }

    @Override
    public Instant occurredAt() {
        return boundary.occurredAt();
    }
}
