package io.cascata.query.documents;

import io.cascata.query.projection.ParkedEvent;
import java.util.List;
import java.util.Map;

/** What is written at once: documents by collection, ids to delete, parked events, and the position all of it has seen. */
public record DocumentChanges(
        Map<String, List<Document>> upserts,
        Map<String, List<String>> deletes,
        List<ParkedEvent> parked,
        long position) {

    public DocumentChanges {
        upserts = Map.copyOf(upserts);
        deletes = Map.copyOf(deletes);
        parked = List.copyOf(parked);
    }
}
