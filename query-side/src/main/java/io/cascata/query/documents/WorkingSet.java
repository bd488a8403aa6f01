package io.cascata.query.documents;

import io.cascata.query.projection.ParkedEvent;
import io.cascata.query.projection.RecordedEvent;
import java.util.AbstractList;
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
    private final Map<String, V> values = new LinkedHashMap<>(KEPT, 0.75f, true);
    private final Map<String, V> changed = new LinkedHashMap<>();

    WorkingSet(DocumentProjection<V> projection, DocumentStore store) {
        this.projection = projection;
        this.store = store;
    }

    String collection() {
        return projection.collection().name();
    }

    void add(List<RecordedEvent> events, Consumer<ParkedEvent> parking) {
        var wanted = events.stream()
                .filter(event -> projection.wants(event.event().getClass()))
                .toList();
        var ids = new LinkedHashSet<String>();
        wanted.forEach(event -> ids.addAll(projection.idsOf(event)));
        ids.removeIf(values::containsKey);
        for (var document : store.get(collection(), ids)) {
            values.put(document.id(), projection.read(document));
        }
        for (var event : wanted) {
            apply(event, parking);
        }
    }

    private void apply(RecordedEvent event, Consumer<ParkedEvent> parking) {
        for (var id : projection.idsOf(event)) {
            try {
                var value = projection.apply(values.get(id), id, event);
                values.put(id, value);
                changed.put(id, value);
            } catch (RuntimeException e) {
                parking.accept(ParkedEvent.of(projection.name(), event, e));
            }
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
