package io.cascata.query.stagehistory;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The rows of one table that are to be written: new ones, and stored ones that changed since. */
final class Pending<R extends KnownRow> {

    private final Set<R> fresh = new LinkedHashSet<>();
    private final Set<R> touched = new LinkedHashSet<>();

    Set<R> fresh() {
        return fresh;
    }

    Set<R> touched() {
        return touched;
    }

    void add(R row) {
        fresh.add(row);
    }

    void touch(R row) {
        if (row.stored()) {
            touched.add(row);
        }
    }

    /** What a late event at {@code position} makes of the rows so far: those that say the same hold on, the others are superseded. */
    void reconcile(List<R> before, List<R> after, long position) {
        var old = new HashMap<Object, R>();
        before.forEach(row -> old.put(row.content(), row));
        for (var row : after) {
            var same = old.remove(row.content());
            if (same == null) {
                row.knownFrom(position);
                add(row);
            } else {
                replace(same, row);
            }
        }
        for (var row : old.values()) {
            row.supersededAt(position);
            touch(row);
        }
    }

    private void replace(R row, R by) {
        by.takeOver(row);
        if (fresh.remove(row)) {
            fresh.add(by);
        }
        if (touched.remove(row)) {
            touched.add(by);
        }
    }

    void written() {
        fresh.forEach(KnownRow::markStored);
        clear();
    }

    void clear() {
        fresh.clear();
        touched.clear();
    }
}
