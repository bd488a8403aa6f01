package io.cascata.command.execution;

import io.cascata.events.Tag;
import io.cascata.log.EventFilter;
import io.cascata.log.EventLog;
import io.cascata.log.EventQuery;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The entities that batches used last, as they are at one position of the log. Not for several threads at once. */
final class Recent {

    private static final int PAGE = 5_000;
    private static final float LOAD_FACTOR = 0.75f;

    private final int capacity;
    private long position;

    private final Map<EntityRef, Sourced> entities = new LinkedHashMap<>(16, LOAD_FACTOR, true);
    private final TagIndex<EntityRef> byTag = new TagIndex<>();

    /** None yet, and never more than so many. */
    Recent(int capacity) {
        this.capacity = capacity;
    }

    long position() {
        return position;
    }

    @Nullable
    Sourced get(EntityRef ref) {
        return entities.get(ref);
    }

    /** Keeps an entity as it is at the position at which all others are. */
    void put(Sourced sourced) {
        if (entities.put(sourced.ref(), sourced) == null) {
            sourced.ref().events().anyOf().forEach(criterion -> byTag.add(criterion, sourced.ref()));
        }
        if (entities.size() > capacity) {
            forget(entities.keySet().iterator().next());
        }
    }

    /** Brings the entities to where these events end, which have come to stand right behind the position. */
    void advance(News news) {
        for (var ref : byTag.candidates(news.tags())) {
            entities.computeIfPresent(ref, (same, known) -> news.onto(known));
        }
        position = news.end();
    }

    /** Forgets whatever may have changed up to a later position. */
    void advance(EventLog log, long to) {
        if (to - position > PAGE) {
            entities.clear();
            byTag.clear();
        } else if (to > position && !entities.isEmpty()) {
            var changed = tagsBetween(log, position, to);
            byTag.candidates(changed).stream()
                    .filter(ref -> ref.mayOwn(changed))
                    .forEach(this::forget);
        }
        position = to;
    }

    private void forget(EntityRef ref) {
        entities.remove(ref);
        ref.events().anyOf().forEach(criterion -> byTag.remove(criterion, ref));
    }

    private static Set<Tag> tagsBetween(EventLog log, long after, long until) {
        var tags = new HashSet<Tag>();
        log.read(new EventQuery(after, until, EventFilter.ALL, PAGE))
                .events()
                .forEach(event -> tags.addAll(event.tags()));
        return tags;
    }
}
