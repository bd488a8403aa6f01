package io.cascata.log.sqlite;

import io.cascata.events.Tag;
import io.cascata.log.EventFilter;
import io.cascata.log.EventFilter.Criterion;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Where each tag was last used, so that most questions for something new need no look into the file. Tags share places
 * here, and whatever stood in the log when it was opened counts as used just then: a position is by chance too high,
 * never too low.
 */
final class LastUse {

    private static final int PLACES = 1 << 16;

    private final AtomicLongArray positions = new AtomicLongArray(PLACES);

    LastUse(long head) {
        for (int place = 0; place < PLACES; place++) {
            positions.set(place, head);
        }
    }

    /** An event with this tag ({@link TagKey}) stands at a position; noted before the position can be the head. */
    void note(long key, long position) {
        positions.set(place(key), position);
    }

    /** Whether certainly no event after a position matches. */
    boolean noneAfter(long position, EventFilter filter) {
        return !filter.isAll() && filter.anyOf().stream().allMatch(criterion -> noneAfter(position, criterion));
    }

    private boolean noneAfter(long position, Criterion criterion) {
        for (Tag tag : criterion.tags()) {
            if (positions.get(place(TagKey.of(tag))) <= position) {
                return true;
            }
        }
        return false;
    }

    private static int place(long key) {
        return (int) key & (PLACES - 1);
    }
}
