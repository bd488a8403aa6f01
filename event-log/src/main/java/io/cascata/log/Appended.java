package io.cascata.log;

import java.util.List;

/**
 * Where the events of one append stand, in the order in which they were given, and the last position that there was
 * before it: what stands above is new, what stands below was stored already.
 */
public record Appended(List<Long> positions, long before) {

    public Appended {
        positions = List.copyOf(positions);
    }

    /** The highest of the positions, 0 where nothing was appended. */
    public long last() {
        return positions.stream().mapToLong(Long::longValue).max().orElse(0);
    }
}
