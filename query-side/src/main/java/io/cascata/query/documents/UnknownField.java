package io.cascata.query.documents;

/** Documents were asked for by a field that they are not indexed by. */
public final class UnknownField extends RuntimeException {

    UnknownField(String collection, String field) {
        super(collection + " has no index field " + field);
    }
}
