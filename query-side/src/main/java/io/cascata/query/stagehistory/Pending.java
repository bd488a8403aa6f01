package io.cascata.query.stagehistory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** The rows of one table that are to be written: new ones, and stored ones that changed since. */
final class Pending<R extends KnownRow> {

    private final List<R> fresh = new ArrayList<>();
    private final List<R> touched = new ArrayList<>();

    List<R> fresh() {
        return waiting(fresh);
    }

    List<R> touched() {
        return waiting(touched);
    }

    private static <R extends KnownRow> List<R> waiting(List<R> rows) {
        return rows.stream().filter(KnownRow::waiting).toList();
    }

    void add(R row) {
        row.waits();
        fresh.add(row);
    }

    void touch(R row) {
        if (row.stored() && !row.waiting()) {
            row.waits();
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
        if (row.waiting()) {
            row.replaced();
            (row.stored() ? touched : fresh).add(by);
        }
    }

    void written() {
        fresh.forEach(KnownRow::markStored);
        touched.forEach(KnownRow::markStored);
        clear();
    }

    void clear() {
        fresh.clear();
        touched.clear();
    }
}
