package io.cascata.query.projection;

import java.util.BitSet;

/**
 * Remembers in little memory which ids there are: a rebuild makes many things and must not look for each of them in vain.
 * Two marks for an id; that both are set by other ids is rare, and costs one look.
 */
public final class SeenIds {

    private static final int MARKS = 1 << 22;

    private final BitSet marks = new BitSet();
    private final boolean complete;

    /** {@code complete} where nothing is stored yet, so that every id will be remembered from now on. */
    public SeenIds(boolean complete) {
        this.complete = complete;
    }

    public void add(String id) {
        if (complete) {
            marks.set(mark(id));
            marks.set(otherMark(id));
        }
    }

    /** False only where the id is surely new. */
    public boolean mayHold(String id) {
        return !complete || (marks.get(mark(id)) && marks.get(otherMark(id)));
    }

    private static int mark(String id) {
        return Math.floorMod(id.hashCode(), MARKS);
    }

    private static int otherMark(String id) {
        return Math.floorMod((id.hashCode() * 0x9E3779B1) >>> 10, MARKS);
    }
}
