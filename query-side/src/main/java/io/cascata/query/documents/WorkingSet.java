package io.cascata.query.documents;

import io.cascata.query.projection.ParkedEvent;
import io.cascata.query.projection.RecordedEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The documents of one projection that changed since the last commit. */
final class WorkingSet<V> {

    private final DocumentProjection<V> projection;
    private final DocumentStore store;
    private final Map<String, V> values = new HashMap<>();

    WorkingSet(DocumentProjection<V> projection, DocumentStore store) {
        this.projection = projection;
        this.store = store;
    }

    String collection() {
        return projection.collection().name();
    }

    void add(List<RecordedEvent> events, Consumer<ParkedEvent> parking) {
        var ids = new LinkedHashSet<String>();
        events.forEach(event -> ids.addAll(projection.idsOf(event)));
        ids.removeAll(values.keySet());
        for (var document : store.get(collection(), ids)) {
            values.put(document.id(), projection.read(document));
        }
        for (var event : events) {
            apply(event, parking);
        }
    }

    private void apply(RecordedEvent event, Consumer<ParkedEvent> parking) {
        for (var id : projection.idsOf(event)) {
            try {
                values.put(id, projection.apply(values.get(id), id, event));
            } catch (RuntimeException e) {
                parking.accept(ParkedEvent.of(projection.name(), event, e));
            }
        }
    }

    List<Document> changed() {
        var documents = new ArrayList<Document>(values.size());
        values.forEach((id, value) -> documents.add(projection.write(id, value)));
        return documents;
    }

    void clear() {
        values.clear();
    }
}
