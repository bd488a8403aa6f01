package io.cascata.command.execution;

import io.cascata.command.decision.Boundary;
import io.cascata.command.decision.CommandRequest;
import io.cascata.command.decision.EntityKind;
import io.cascata.events.DomainEvent;
import io.cascata.events.Tag;
import io.cascata.events.catalogue.EventCatalogue;
import io.cascata.log.EventFilter.Criterion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the commands of a batch see: the log as of a snapshot, and what the commands before them decided. */
final class Overlay {

    private final Snapshot snapshot;
    private final EventCatalogue catalogue;
    private final Map<EntityRef, Sourced> changed = new HashMap<>();
    private final Map<Tag, List<Pending>> byTag = new HashMap<>();
    private final List<Pending> all = new ArrayList<>();

    Overlay(Snapshot snapshot, EventCatalogue catalogue) {
        this.snapshot = snapshot;
        this.catalogue = catalogue;
    }

    Boundary boundary(CommandRequest request) {
        return new Seen(request.provenance().occurredAt());
    }

    void add(DomainEvent event, Instant occurredAt) {
        var pending = new Pending(
                snapshot.head() + all.size() + 1, catalogue.typeOf(event).name(), event.tags(), event, occurredAt);
        all.add(pending);
        pending.tags().forEach(tag -> byTag.computeIfAbsent(tag, absent -> new ArrayList<>())
                .add(pending));
    }

    /** Throws {@link NotLoaded} where the snapshot does not have the entity. */
    Sourced sourced(EntityRef ref) {
        var known = changed.getOrDefault(ref, snapshot.get(ref));
        if (known == null) {
            throw new NotLoaded(ref);
        }
        var news = newsFor(known);
        if (news.isEmpty()) {
            return known;
        }
        var current = known;
        for (var pending : news.values()) {
            current = current.after(pending.event(), pending.occurredAt(), pending.position());
        }
        changed.put(ref, current);
        return current;
    }

    private Map<Long, Pending> newsFor(Sourced known) {
        if (all.isEmpty()) {
            return Map.of();
        }
        var news = new TreeMap<Long, Pending>();
        for (var criterion : known.ref().events().anyOf()) {
            var candidates = candidates(criterion);
            for (int i = candidates.size() - 1; i >= 0 && candidates.get(i).position() > known.version(); i--) {
                var pending = candidates.get(i);
                if (known.ref().owns(pending.name(), pending.tags())) {
                    news.put(pending.position(), pending);
                }
            }
        }
        return news;
    }

    private List<Pending> candidates(Criterion criterion) {
        return criterion.tags().stream()
                .findFirst()
                .map(tag -> byTag.getOrDefault(tag, List.of()))
                .orElse(all);
    }

    private final class Seen implements Boundary {

        private final Instant occurredAt;

        private Seen(Instant occurredAt) {
            this.occurredAt = occurredAt;
        }

        @Override
        public <I, S> S load(EntityKind<I, S> kind, I id) {
            return sourced(EntityRef.of(kind, id)).as(kind);
        }

        @Override
        public Instant occurredAt() {
            return occurredAt;
        }
    }
}
