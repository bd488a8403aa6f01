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

    private static final int KEPT = 20_000;
    private static final int PAGE = 5_000;
    private static final float LOAD_FACTOR = 0.75f;

    private long position;

    private final Map<EntityRef, Sourced> entities = new LinkedHashMap<>(16, LOAD_FACTOR, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<EntityRef, Sourced> eldest) {
            return size() > KEPT;
        }
    };

    @Nullable
    Sourced get(EntityRef ref) {
        return entities.get(ref);
    }

    /** An entity as it is at {@code now}, to which all others have been brought. */
    void put(Sourced sourced, long now) {
        entities.put(sourced.ref(), sourced);
        position = now;
    }

    /** Forgets whatever may have changed up to a later position. */
    void advance(EventLog log, long to) {
        if (to - position > PAGE) {
            entities.clear();
        } else if (to > position && !entities.isEmpty()) {
            forget(tagsBetween(log, position, to));
        }
        position = to;
    }

    private void forget(Set<Tag> changed) {
        entities.keySet().removeIf(ref -> ref.mayOwn(changed));
    }

    private static Set<Tag> tagsBetween(EventLog log, long after, long until) {
        var tags = new HashSet<Tag>();
        log.read(new EventQuery(after, until, EventFilter.ALL, PAGE))
                .events()
                .forEach(event -> tags.addAll(event.tags()));
        return tags;
    }
}
