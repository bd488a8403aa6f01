package io.cascata.query.documents.sqlite;

import io.cascata.query.documents.DocumentCollection;
import io.cascata.query.documents.DocumentStore;
import io.cascata.query.documents.DocumentStoreContract;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

class SqliteDocumentStoreTest extends DocumentStoreContract {

    @TempDir
    private Path directory;

    @Override
    protected DocumentStore open(List<DocumentCollection> collections) {
        return SqliteDocumentStore.open(directory.resolve("documents.db"), collections);
    }
}
