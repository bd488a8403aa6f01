package io.cascata.command.execution;

import io.cascata.events.Tag;
import io.cascata.log.AppendCondition;
import io.cascata.log.EventFilter;
import io.cascata.log.EventFilter.Criterion;
import io.cascata.log.EventLog;
import io.cascata.log.EventQuery;
import io.cascata.log.StoredEvent;
import io.cascata.log.codec.EventCodec;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Entities as they are at one durable position of the log, read many at a time. */
final class Snapshot {

    /** So many criteria go into one read; SQL takes not many more. */
    private static final int CRITERIA = 200;

    private static final int PAGE = 5_000;

    private final EventLog log;
    private final EventCodec codec;
    private final Recent recent;
    private final long head;
    private final Map<EntityRef, Sourced> entities = new HashMap<>();

    /** As of where the recent entities stand. */
    Snapshot(EventLog log, EventCodec codec, Recent recent) {
        this.log = log;
        this.codec = codec;
        this.recent = recent;
        this.head = recent.position();
    }

    long head() {
        return head;
    }

    /** Keeps what was read for the next. */
    void keep() {
        entities.values().forEach(recent::put);
    }

    /** The entity; none where its events have yet to be read. */
    @Nullable
    Sourced get(EntityRef ref) {
        var known = entities.get(ref);
        if (known == null) {
            known = recent.get(ref);
            if (known == null && existing(List.of(ref)).isEmpty()) {
                known = Sourced.initial(ref);
            }
            if (known != null) {
                entities.put(ref, known);
            }
        }
        return known;
    }

    /** Reads those entities that have not been read before. */
    void load(Collection<EntityRef> refs) {
        var unknown = new LinkedHashSet<EntityRef>();
        for (var ref : refs) {
            var known = recent.get(ref);
            if (entities.putIfAbsent(ref, known == null ? Sourced.initial(ref) : known) == null && known == null) {
                unknown.add(ref);
            }
        }
        read(existing(unknown));
    }

    /** Those of the entities of which there may be events: most things in an import are new. */
    private List<EntityRef> existing(Collection<EntityRef> refs) {
        var tags = new HashSet<Tag>();
        refs.forEach(ref -> ref.events().anyOf().forEach(criterion -> tags.addAll(criterion.tags())));
        var used = tags.isEmpty() ? Set.<Tag>of() : log.inUse(tags);
        return refs.stream().filter(ref -> ref.mayOwn(used)).toList();
    }

    private void read(List<EntityRef> refs) {
        var chunk = new Chunk();
        for (var ref : refs) {
            chunk.add(ref);
            if (chunk.criteria.size() >= CRITERIA) {
                chunk.read();
                chunk = new Chunk();
            }
        }
        chunk.read();
    }

    /** Nobody has added an event to any of the entities after a position. */
    AppendCondition unchangedAfter(long position) {
        var criteria = entities.keySet().stream()
                .flatMap(ref -> ref.events().anyOf().stream())
                .distinct()
                .toList();
        return criteria.isEmpty() ? AppendCondition.NONE : new AppendCondition(new EventFilter(criteria), position);
    }

    /** Entities that are read together, found again by a tag of theirs. */
    private final class Chunk {

        private final Map<Criterion, List<EntityRef>> criteria = new LinkedHashMap<>();
        private final TagIndex<EntityRef> byTag = new TagIndex<>();

        void add(EntityRef ref) {
            for (var criterion : ref.events().anyOf()) {
                criteria.computeIfAbsent(criterion, absent -> new ArrayList<>()).add(ref);
                byTag.add(criterion, ref);
            }
        }

        void read() {
            if (criteria.isEmpty()) {
                return;
            }
            var filter = new EventFilter(List.copyOf(criteria.keySet()));
            for (long after = 0; after < head; ) {
                var page = log.read(new EventQuery(after, head, filter, PAGE));
                page.events().forEach(this::fold);
                after = page.searchedTo();
            }
        }

        private void fold(StoredEvent stored) {
            var event = codec.decode(stored);
            for (var ref : byTag.candidates(stored.tags())) {
                if (ref.owns(stored.name(), stored.tags())) {
                    entities.computeIfPresent(
                            ref, (same, state) -> state.after(event, stored.occurredAt(), stored.position()));
                }
            }
        }
    }
}
