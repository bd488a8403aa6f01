package io.cascata.log.sqlite;

import io.cascata.log.Subscription;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who wants to hear of a commit. One that fails harms no other. */
final class Listeners {

    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

    private final Map<Object, Runnable> listeners = new ConcurrentHashMap<>();

    Subscription add(Runnable listener) {
        Object key = new Object();
        listeners.put(key, listener);
        return () -> listeners.remove(key);
    }

    void clear() {
        listeners.clear();
    }

    void call() {
        for (Runnable listener : listeners.values()) {
            try {
                listener.run();
            } catch (RuntimeException e) {
                LOG.warn("a listener to the log failed", e);
            }
        }
    }
}
