package io.cascata.query.documents;

import java.util.Map;

/** A document: its id, its JSON, and the values of the index fields that it has. */
public record Document(String id, String body, Map<String, FieldValue> fields) {

    public Document {
        fields = Map.copyOf(fields);
    }
}
