package io.cascata.command.execution;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The states of the entities used last, each with the position up to which the log has been read for it. A state is
 * never wrong, at most old: whoever takes it folds in what came after, so nothing has to be thrown away when others
 * write.
 */
final class StateCache {

    /** An entity as it is at a position of the log, which is its version or later. */
    record Known(Sourced entity, long position) {}

    private static final float LOAD_FACTOR = 0.75f;

    private final Map<EntityRef, Known> recent;

    /** Keeps at most {@code capacity} entities; 0 keeps none. */
    StateCache(int capacity) {
        this.recent = new LinkedHashMap<>(16, LOAD_FACTOR, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<EntityRef, Known> eldest) {
                return size() > capacity;
            }
        };
    }

    synchronized Known get(EntityRef ref) {
        var known = recent.get(ref);
        return known == null ? new Known(Sourced.initial(ref), 0) : known;
    }

    synchronized void put(Known known) {
        recent.merge(known.entity().ref(), known, (old, young) -> young.position() >= old.position() ? young : old);
    }

    synchronized int size() {
        return recent.size();
    }
}
