package io.cascata.command.execution;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The states of the entities used last. A state is never wrong, at most old: whoever takes it folds in what came after
 * its version, so nothing has to be thrown away when others write.
 */
final class StateCache {

    private static final float LOAD_FACTOR = 0.75f;

    private final Map<EntityRef, Sourced> recent;

    /** Keeps at most {@code capacity} entities; 0 keeps none. */
    StateCache(int capacity) {
        this.recent = new LinkedHashMap<>(16, LOAD_FACTOR, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<EntityRef, Sourced> eldest) {
                return size() > capacity;
            }
        };
    }

    synchronized Sourced get(EntityRef ref) {
        var known = recent.get(ref);
        return known == null ? Sourced.initial(ref) : known;
    }

    synchronized void put(Sourced sourced) {
        recent.merge(sourced.ref(), sourced, (old, young) -> young.version() >= old.version() ? young : old);
    }

    synchronized int size() {
        return recent.size();
    }
}
