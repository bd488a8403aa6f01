package io.cascata.command.importing.plan;

import java.util.Map;

/** How many rows of one kind were read, and what became of them. At the end of an import nothing is {@link #open() open}. */
public record ObjectCount(
        String object, long read, long accepted, long duplicate, long unchanged, long skipped, long rejected) {

    static ObjectCount of(String object, long read, Map<RowFate, Long> fates) {
        return new ObjectCount(
                object,
                read,
                fates.getOrDefault(RowFate.ACCEPTED, 0L),
                fates.getOrDefault(RowFate.DUPLICATE, 0L),
                fates.getOrDefault(RowFate.UNCHANGED, 0L),
                fates.getOrDefault(RowFate.SKIPPED, 0L),
                fates.getOrDefault(RowFate.REJECTED, 0L));
    }

    /** Rows of which nothing is known yet. */
    public long open() {
        return read - accepted - duplicate - unchanged - skipped - rejected;
    }
}
