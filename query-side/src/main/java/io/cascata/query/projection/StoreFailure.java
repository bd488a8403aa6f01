package io.cascata.query.projection;

/** A store of read models could not be read or written; the message says which and what was tried. */
public class StoreFailure extends RuntimeException {

    public StoreFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
