package io.cascata.query.documents;

import io.cascata.query.projection.Interest;
import io.cascata.query.projection.ParkedEvent;
import io.cascata.query.projection.ProjectionStore;
import io.cascata.query.projection.RecordedEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lets projections fill a document store: many events of one document become one upsert. */
public final class DocumentProjections implements ProjectionStore {

    private static final int BATCH = 262_144;

    private final DocumentStore store;
    private final List<WorkingSet<?>> sets;
    private final Interest interest;
    private final List<ParkedEvent> parking = new ArrayList<>();

    public DocumentProjections(DocumentStore store, List<? extends DocumentProjection<?>> projections) {
        this.store = store;
        this.sets = projections.stream().map(this::workingSet).toList();
        this.interest = new Interest(projections);
    }

    private WorkingSet<?> workingSet(DocumentProjection<?> projection) {
        return new WorkingSet<>(projection, store);
    }

    public DocumentStore store() {
        return store;
    }

    @Override
    public String name() {
        return "documents";
    }

    @Override
    public long position() {
        return store.position();
    }

    @Override
    public int batch() {
        return BATCH;
    }

    @Override
    public void add(List<RecordedEvent> events) {
        var wanted = interest.among(events, store.position());
        for (int i = 0; i < sets.size(); i++) {
            sets.get(i).add(wanted.get(i), this::park);
        }
    }

    @Override
    public void park(ParkedEvent event) {
        parking.add(event);
    }

    @Override
    public void commit(long through) {
        var upserts = new HashMap<String, List<Document>>();
        for (var set : sets) {
            upserts.put(set.collection(), set.changed());
        }
        store.write(new DocumentChanges(upserts, Map.of(), parking, through));
        parking.clear();
        sets.forEach(WorkingSet::written);
    }

    @Override
    public void caughtUp() {
        store.index();
    }

    @Override
    public void discard() {
        parking.clear();
        sets.forEach(WorkingSet::clear);
        store.discard();
    }

    @Override
    public List<ParkedEvent> parked() {
        return store.parked();
    }

    @Override
    public void close() {
        store.close();
    }
}
