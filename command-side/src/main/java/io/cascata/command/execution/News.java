package io.cascata.command.execution;

import io.cascata.command.decision.CommandRequest;
import io.cascata.events.DomainEvent;
import io.cascata.events.Tag;
import io.cascata.events.catalogue.EventCatalogue;
import io.cascata.log.EventFilter.Criterion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** What commands led to that is not in the log yet, at the positions that it will have if nobody else writes. */
final class News {

    private final long start;
    private final Set<UUID> commands = new HashSet<>();
    private final List<Pending> all = new ArrayList<>();
    private final Map<Tag, List<Pending>> byTag = new HashMap<>();

    /** None yet; the first will stand behind this position. */
    News(long start) {
        this.start = start;
    }

    void add(CommandRequest request, List<? extends DomainEvent> events, EventCatalogue catalogue) {
        commands.add(request.provenance().commandId());
        for (var event : events) {
            var name = catalogue.typeOf(event).name();
            var tags = event.tags();
            var pending = new Pending(
                    end() + 1, name, tags, event, request.provenance().occurredAt());
            all.add(pending);
            tags.forEach(tag ->
                    byTag.computeIfAbsent(tag, absent -> new ArrayList<>()).add(pending));
        }
    }

    /** Whether they are those that follow from this command, among others. */
    boolean followFrom(UUID command) {
        return commands.contains(command);
    }

    /** The position of the last. */
    long end() {
        return start + all.size();
    }

    Set<Tag> tags() {
        return byTag.keySet();
    }

    /** An entity after those that are its own and that it has not seen. */
    Sourced onto(Sourced known) {
        var current = known;
        for (var pending : unseenBy(known).values()) {
            current = current.after(pending.event(), pending.occurredAt(), pending.position());
        }
        return current;
    }

    private Map<Long, Pending> unseenBy(Sourced known) {
        if (all.isEmpty()) {
            return Map.of();
        }
        var unseen = new TreeMap<Long, Pending>();
        for (var criterion : known.ref().events().anyOf()) {
            var candidates = candidates(criterion);
            for (int i = candidates.size() - 1; i >= 0 && candidates.get(i).position() > known.version(); i--) {
                var pending = candidates.get(i);
                if (known.ref().owns(pending.name(), pending.tags())) {
                    unseen.put(pending.position(), pending);
                }
            }
        }
        return unseen;
    }

    private List<Pending> candidates(Criterion criterion) {
        var tags = criterion.tags().iterator();
        return tags.hasNext() ? byTag.getOrDefault(tags.next(), List.of()) : all;
    }
}
