package io.cascata.log.sqlite;

import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.LongStream;

/**
 * Compares what events say of themselves with what the indexes say of them, in whatever order the two are read: each
 * fact is added on one side and taken off on the other, so a position whose sum is not zero differs. 4 bytes an event.
 */
final class IndexSums {

    private static final long SPREAD = 0x9e3779b97f4a7c15L;
    private static final long IDS = 0x5bf03635f0a5d1c3L;

    private final AtomicIntegerArray sums;

    IndexSums(long positions) {
        this.sums = new AtomicIntegerArray(Math.toIntExact(positions + 1));
    }

    /** What a stored event says: its tags, one a line, and its id. */
    void event(long position, byte[] id, byte[] tags) {
        int sum = fact(position, idKey(id));
        int from = 0;
        for (int i = 0; i <= tags.length; i++) {
            if (i == tags.length || tags[i] == '\n') {
                sum += i > from ? fact(position, TagKey.of(tags, from, i)) : 0;
                from = i + 1;
            }
        }
        add(position, sum);
    }

    void idRow(long position, byte[] id) {
        add(position, -fact(position, idKey(id)));
    }

    void tagRow(long position, long tag) {
        add(position, -fact(position, tag));
    }

    boolean covers(long position) {
        return position >= 1 && position < sums.length();
    }

    LongStream differing() {
        return LongStream.range(1, sums.length()).filter(position -> sums.get((int) position) != 0);
    }

    private void add(long position, int sum) {
        if (covers(position)) {
            sums.addAndGet((int) position, sum);
        }
    }

    private static int fact(long position, long key) {
        return (int) TagKey.mix(key + position * SPREAD);
    }

    private static long idKey(byte[] id) {
        return TagKey.of(id, 0, id.length) ^ IDS;
    }
}
