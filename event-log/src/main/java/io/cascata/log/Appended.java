package io.cascata.log;

import java.util.List;

/** Where the events of one append stand, in the order in which they were given. */
public record Appended(List<Long> positions) {

    public Appended {
        positions = List.copyOf(positions);
    }

    /** The highest of the positions, 0 where nothing was appended. */
    public long last() {
        return positions.stream().mapToLong(Long::longValue).max().orElse(0);
    }
}
