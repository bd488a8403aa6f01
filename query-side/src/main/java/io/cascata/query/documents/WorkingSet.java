package io.cascata.query.documents;

import io.cascata.query.projection.Interest;
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

/** The documents of one projection at hand: those that changed since the last commit, and those used last before it. */
final class WorkingSet<V> {

    private static final int KEPT = 10_000;

    private final DocumentProjection<V> projection;
    private final DocumentStore store;
    private final Interest interest;
    private final SeenIds seen;
    private final Map<String, V> values = new LinkedHashMap<>(KEPT, 0.75f, true);
    private final Map<String, V> changed = new LinkedHashMap<>();

    WorkingSet(DocumentProjection<V> projection, DocumentStore store) {
        this.projection = projection;
        this.store = store;
        this.interest = new Interest(projection);
        this.seen = new SeenIds(store.position() == 0);
    }

    String collection() {
        return projection.collection().name();
    }

    /** An event and one of the documents that it is about. */
    private record About(String id, RecordedEvent event) {}

    void add(List<RecordedEvent> events, Consumer<ParkedEvent> parking) {
        var abouts = new ArrayList<About>(events.size());
        var missing = new LinkedHashSet<String>();
        for (var event : interest.among(events, store.position())) {
            for (var id : projection.idsOf(event)) {
                abouts.add(new About(id, event));
                if (!values.containsKey(id) && seen.mayHold(id)) {
                    missing.add(id);
                }
            }
        }
        for (var document : store.get(collection(), missing)) {
            values.put(document.id(), projection.read(document));
        }
        abouts.forEach(about -> apply(about.id(), about.event(), parking));
    }

    private void apply(String id, RecordedEvent event, Consumer<ParkedEvent> parking) {
        try {
            var value = projection.apply(values.get(id), id, event);
            values.put(id, value);
            changed.put(id, value);
            seen.add(id);
        } catch (RuntimeException e) {
            parking.accept(ParkedEvent.of(projection.name(), event, e));
        }
    }

    /** What is to be written; each document is made when it is asked for, so that they are not all there at once. */
    List<Document> changed() {
        var entries = List.copyOf(changed.entrySet());
        return new AbstractList<>() {
            @Override
            public Document get(int index) {
                var entry = entries.get(index);
                return projection.write(entry.getKey(), entry.getValue());
            }

            @Override
            public int size() {
                return entries.size();
            }
        };
    }

    /** Everything is stored: forgets what was used the longest ago, where too much has gathered. */
    void written() {
        changed.clear();
        var eldest = values.keySet().iterator();
        for (int surplus = values.size() - KEPT; surplus > 0; surplus--) {
            eldest.next();
            eldest.remove();
        }
    }

    void clear() {
        changed.clear();
        values.clear();
    }
}
