package io.cascata.query.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Documents in order, and the cursor of the next page where there is one. */
public record DocumentPage(
        List<Document> documents, @Nullable String next) {

    public DocumentPage {
        documents = List.copyOf(documents);
    }
}
