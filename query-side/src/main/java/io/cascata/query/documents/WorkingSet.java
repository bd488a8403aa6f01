package io.cascata.query.documents;

import io.cascata.query.projection.ParkedEvent;
import io.cascata.query.projection.RecordedEvent;
import io.cascata.query.projection.SeenIds;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The documents of one projection at hand: those used last. Who falls out of use is put into the store at once where it
 * has changed, so that in a rebuild most documents are written once, when nothing happens to them any more.
 */
final class WorkingSet<V> {

    private static final int KEPT = 10_000;
    private static final int SPARE = 1_000;

    private final DocumentProjection<V> projection;
    private final DocumentStore store;
    private final SeenIds seen;
    private final Map<String, Held<V>> values = new LinkedHashMap<>(KEPT, 0.75f, true);

    WorkingSet(DocumentProjection<V> projection, DocumentStore store) {
        this.projection = projection;
        this.store = store;
        this.seen = new SeenIds(store.position() == 0);
    }

    String collection() {
        return projection.collection().name();
    }

    /** An event and one of the documents that it is about. */
    private record About(String id, RecordedEvent event) {}

    /** A document at hand, and whether the store has another. */
    private static final class Held<V> {

        private final String id;
        private V value;
        private boolean changed;

        private Held(String id, V value) {
            this.id = id;
            this.value = value;
        }

        private void becomes(V next) {
            value = next;
            changed = true;
        }
    }

    /** Applies events that the projection wants, in their order. */
    void add(List<RecordedEvent> events, Consumer<ParkedEvent> parking) {
        var abouts = new ArrayList<About>(events.size());
        var missing = new LinkedHashSet<String>();
        for (var event : events) {
            for (var id : projection.idsOf(event)) {
                abouts.add(new About(id, event));
                if (!values.containsKey(id) && seen.mayHold(id)) {
                    missing.add(id);
                }
            }
        }
        for (var document : store.latest(collection(), missing)) {
            values.put(document.id(), new Held<>(document.id(), projection.read(document)));
        }
        abouts.forEach(about -> apply(about.id(), about.event(), parking));
        if (values.size() > KEPT + SPARE) {
            putEldest();
        }
    }

    private void apply(String id, RecordedEvent event, Consumer<ParkedEvent> parking) {
        try {
            apply(values.get(id), id, event);
        } catch (RuntimeException e) {
            parking.accept(ParkedEvent.of(projection.name(), event, e));
        }
    }

    private void apply(@Nullable Held<V> current, String id, RecordedEvent event) {
        if (current != null) {
            current.becomes(projection.apply(current.value, id, event));
            return;
        }
        var first = new Held<>(id, projection.apply(null, id, event));
        first.changed = true;
        values.put(id, first);
        seen.add(id);
    }

    private void putEldest() {
        var eldest = new ArrayList<Held<V>>();
        var all = values.values().iterator();
        for (int surplus = values.size() - KEPT; surplus > 0; surplus--) {
            var held = all.next();
            all.remove();
            if (held.changed) {
                eldest.add(held);
            }
        }
        store.put(collection(), documents(eldest));
    }

    /** What is to be written. */
    List<Document> changed() {
        return documents(values.values().stream().filter(held -> held.changed).toList());
    }

    /** Each document is made when it is asked for, so that they are not all there at once. */
    private List<Document> documents(List<Held<V>> of) {
        return new AbstractList<>() {
            @Override
            public Document get(int index) {
                var held = of.get(index);
                return projection.write(held.id, held.value);
            }

            @Override
            public int size() {
                return of.size();
            }
        };
    }

    /** Everything is stored. */
    void written() {
        values.values().forEach(held -> held.changed = false);
    }

    void clear() {
        values.clear();
    }
}
