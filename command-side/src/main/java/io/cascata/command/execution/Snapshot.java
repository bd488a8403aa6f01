package io.cascata.command.execution;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Entities as they are at one position of the log, read many at a time. */
final class Snapshot {

    /** So many criteria go into one read; SQL takes not many more. */
    private static final int CRITERIA = 200;

    private static final int PAGE = 5_000;

    private final EventLog log;
    private final EventCodec codec;
    private final long head;
    private final Map<EntityRef, Sourced> entities = new HashMap<>();

    Snapshot(EventLog log, EventCodec codec) {
        this.log = log;
        this.codec = codec;
        this.head = log.head();
    }

    long head() {
        return head;
    }

    @Nullable
    Sourced get(EntityRef ref) {
        return entities.get(ref);
    }

    /** Reads those entities that have not been read before. */
    void load(Collection<EntityRef> refs) {
        var chunk = new Chunk();
        for (var ref : refs) {
            if (entities.putIfAbsent(ref, Sourced.initial(ref)) == null) {
                chunk.add(ref);
                if (chunk.criteria.size() >= CRITERIA) {
                    chunk.read();
                    chunk = new Chunk();
                }
            }
        }
        chunk.read();
    }

    /** Nobody has added an event to any of the entities since. */
    AppendCondition unchanged() {
        var criteria = entities.keySet().stream()
                .flatMap(ref -> ref.events().anyOf().stream())
                .distinct()
                .toList();
        return criteria.isEmpty() ? AppendCondition.NONE : new AppendCondition(new EventFilter(criteria), head);
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
