package io.cascata.query.documents;

/** A cursor that no page of this list has given out. */
public final class MalformedCursor extends RuntimeException {

    MalformedCursor() {
        super("the cursor is none that a page of this list has given out");
    }
}
