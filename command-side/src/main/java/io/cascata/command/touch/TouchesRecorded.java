package io.cascata.command.touch;

import java.util.List;

/**
 * What became of a batch: one outcome per touch, in the order in which they came, and the log position up to which a
 * reader must have come to see them all.
 */
public record TouchesRecorded(List<TouchOutcome> outcomes, long position) {

    public TouchesRecorded {
        outcomes = List.copyOf(outcomes);
    }

    /** How many touches ended so. */
    public int count(Class<? extends TouchOutcome> outcome) {
        return (int) outcomes.stream().filter(outcome::isInstance).count();
    }
}
