package io.cascata.query.projection;

/** An event speaks of something that the read model should know by now, and does not. */
public final class MissingRow extends RuntimeException {

    public MissingRow(String what, Object id) {
        super("no " + what + " " + id);
    }
}
