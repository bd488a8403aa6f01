package io.cascata.query.documents;

import io.cascata.query.projection.ParkedEvent;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Keeps documents of declared collections. A write is never partly visible after a restart with a position that claims
 * more: engines without transactions write the position last, and every upsert may come again.
 */
public interface DocumentStore extends AutoCloseable {

    /** The position that the documents have seen. */
    long position();

    List<ParkedEvent> parked();

    void write(DocumentChanges changes);

    /** Makes the indexes of the declared fields where they are missing; finds are right without, but slow. */
    void index();

    Optional<Document> get(String collection, String id);

    /** Those of the documents that there are, in no particular order. */
    List<Document> get(String collection, Collection<String> ids);

    /** Throws {@link UnknownField} and {@link MalformedCursor}. */
    DocumentPage find(String collection, DocumentQuery query);

    /** How many documents fulfil all conditions. Throws {@link UnknownField}. */
    long count(String collection, List<DocumentQuery.Condition> conditions);

    @Override
    void close();
}
