package io.cascata.command.opportunity;

import io.cascata.command.decision.Boundary;
import io.cascata.command.decision.Command;
import io.cascata.command.decision.Decisions;
import io.cascata.command.decision.EntityKind;
import io.cascata.command.decision.Refusal;
import io.cascata.events.DomainEvent;
import io.cascata.events.catalogue.EventCatalogue;
import io.cascata.log.EventFilter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** All that has happened, in memory, and what decisions see of it: folded anew each time, without caches. */
final class MemoryWorld {

    private record Happened(DomainEvent event, String name, Instant at) {}

    private final Decisions decisions;
    private final List<Happened> all = new ArrayList<>();

    MemoryWorld(Decisions decisions) {
        this.decisions = decisions;
    }

    void happened(DomainEvent event, Instant at) {
        all.add(new Happened(event, EventCatalogue.cascata().typeOf(event).name(), at));
    }

    /** Carries a command out at a business time and keeps what it leads to; throws {@link Refusal}. */
    List<? extends DomainEvent> execute(Command command, Instant at) {
        var events = decisions.forCommand(command).decide(command, seenAt(at));
        events.forEach(event -> happened(event, at));
        return events;
    }

    <I, S> S load(EntityKind<I, S> kind, I id) {
        var state = kind.initial(id);
        for (var happened : all) {
            if (matches(kind.events(id), happened)) {
                state = kind.evolve(state, happened.event(), happened.at());
            }
        }
        return state;
    }

    Boundary seenAt(Instant at) {
        return new Boundary() {
            @Override
            public <I, S> S load(EntityKind<I, S> kind, I id) {
                return MemoryWorld.this.load(kind, id);
            }

            @Override
            public Instant occurredAt() {
                return at;
            }
        };
    }

    private static boolean matches(EventFilter filter, Happened happened) {
        return filter.anyOf().stream()
                .anyMatch(criterion -> happened.event().tags().containsAll(criterion.tags())
                        && (criterion.names().isEmpty() || criterion.names().contains(happened.name())));
    }
}
