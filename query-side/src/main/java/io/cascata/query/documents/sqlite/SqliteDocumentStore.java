package io.cascata.query.documents.sqlite;

import io.cascata.query.documents.Document;
import io.cascata.query.documents.DocumentChanges;
import io.cascata.query.documents.DocumentCollection;
import io.cascata.query.documents.DocumentPage;
import io.cascata.query.documents.DocumentQuery;
import io.cascata.query.documents.DocumentStore;
import io.cascata.query.projection.ParkedEvent;
import io.cascata.query.projection.StoreFailure;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Documents in one SQLite file: one connection writes, reads have others and never wait for it. */
public final class SqliteDocumentStore implements DocumentStore {

    private final Path file;
    private final Map<String, CollectionTable> tables;
    private final Connection writer;
    private final Readers readers;
    private boolean indexed;
    private volatile long position;

    private SqliteDocumentStore(Path file, Map<String, CollectionTable> tables, Connection writer) throws SQLException {
        this.file = file;
        this.tables = tables;
        this.writer = writer;
        this.readers = new Readers(file);
        this.position = DocumentBook.position(writer);
    }

    /** Opens the file, made where it is missing. Throws {@link StoreFailure} where it cannot be used. */
    public static SqliteDocumentStore open(Path file, List<DocumentCollection> collections) {
        try {
            var writer = SqliteFile.writer(file);
            var tables = new TreeMap<String, CollectionTable>();
            DocumentBook.create(writer);
            for (var collection : collections) {
                var table = new CollectionTable(collection);
                table.create(writer);
                tables.put(collection.name(), table);
            }
            return new SqliteDocumentStore(file, tables, writer);
        } catch (SQLException e) {
            throw new StoreFailure("cannot open the documents " + file, e);
        }
    }

    private <T> T read(Readers.Reading<T> reading) {
        try {
            return readers.read(reading);
        } catch (SQLException e) {
            throw new StoreFailure("cannot read the documents in " + file, e);
        }
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public List<ParkedEvent> parked() {
        return read(DocumentBook::parked);
    }

    @Override
    public synchronized void put(String collection, List<Document> documents) {
        try {
            writer.setAutoCommit(false);
            table(collection).upsert(writer, documents);
        } catch (SQLException e) {
            rollback(e);
            throw new StoreFailure("cannot write documents ahead of position " + position + " to " + file, e);
        }
    }

    @Override
    public synchronized List<Document> latest(String collection, Collection<String> ids) {
        try {
            return table(collection).get(writer, List.copyOf(ids));
        } catch (SQLException e) {
            throw new StoreFailure("cannot read the documents in " + file, e);
        }
    }

    @Override
    public synchronized void discard() {
        try {
            writer.setAutoCommit(false);
            writer.rollback();
        } catch (SQLException e) {
            throw new StoreFailure("cannot forget what was put in " + file, e);
        }
    }

    @Override
    public synchronized void write(DocumentChanges changes) {
        try {
            writer.setAutoCommit(false);
            for (var upserts : changes.upserts().entrySet()) {
                table(upserts.getKey()).upsert(writer, upserts.getValue());
            }
            for (var deletes : changes.deletes().entrySet()) {
                table(deletes.getKey()).delete(writer, deletes.getValue());
            }
            DocumentBook.write(writer, changes.position(), changes.parked());
            writer.commit();
            position = changes.position();
        } catch (SQLException e) {
            rollback(e);
            throw new StoreFailure(
                    "cannot write the documents up to position " + changes.position() + " to " + file, e);
        }
    }

    // Each on its own: sorting all entries at once is many times faster than finding the place of each.
    @Override
    public synchronized void index() {
        if (indexed) {
            return;
        }
        try {
            writer.setAutoCommit(true);
            for (var table : tables.values()) {
                table.index(writer);
            }
            indexed = true;
        } catch (SQLException e) {
            throw new StoreFailure("cannot index the documents " + file, e);
        }
    }

    private void rollback(SQLException cause) {
        try {
            writer.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    @Override
    public Optional<Document> get(String collection, String id) {
        return get(collection, List.of(id)).stream().findFirst();
    }

    @Override
    public List<Document> get(String collection, Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return read(connection -> table(collection).get(connection, new ArrayList<>(ids)));
    }

    @Override
    public DocumentPage find(String collection, DocumentQuery query) {
        return read(connection -> table(collection).find(connection, query));
    }

    @Override
    public long count(String collection, List<DocumentQuery.Condition> conditions) {
        return read(connection -> table(collection).count(connection, conditions));
    }

    private CollectionTable table(String collection) {
        var table = tables.get(collection);
        if (table == null) {
            throw new IllegalArgumentException("no collection " + collection + " in " + file);
        }
        return table;
    }

    @Override
    public void close() {
        try {
            readers.close();
            writer.close();
        } catch (SQLException e) {
            throw new StoreFailure("cannot close the documents " + file, e);
        }
    }
}
