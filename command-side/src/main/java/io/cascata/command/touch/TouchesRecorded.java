package io.cascata.command.touch;

import java.util.List;

/**
 * What became of a batch: how many touches are new, how many were known already, which were refused, and the log
 * position up to which a reader must have come to see them all.
 */
public record TouchesRecorded(int recorded, int duplicates, List<RefusedTouch> refused, long position) {

    public TouchesRecorded {
        refused = List.copyOf(refused);
    }
}
