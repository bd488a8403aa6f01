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

    /**
     * Writes documents ahead of the position; they come with the next {@link #write}, or not at all. Until then only
     * {@link #latest} need show them.
     */
    void put(String collection, List<Document> documents);

    /** Those of the documents that there are, as they were put last, in no particular order; for whoever writes. */
    List<Document> latest(String collection, Collection<String> ids);

    /** Writes all changes, with those put before. */
    void write(DocumentChanges changes);

    /** Forgets what was put since the last write. */
    void discard();

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
