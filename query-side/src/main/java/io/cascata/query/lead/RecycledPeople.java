package io.cascata.query.lead;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom sales gave back to marketing: how many people, how often together and at most, and how many qualified again after
 * that. Laps are those of the people given back most often first, each person's in order; as many as were asked for.
 */
record RecycledPeople(
        long knownAt,
        @Nullable Instant asOf,
        long people,
        long times,
        long most,
        long requalified,
        @Nullable Double medianDaysToRequalify,
        List<Lap> laps) {

    /** So many laps of a person are told apart; those beyond bear the last number. */
    static final int MOST_LAPS = 10;

    RecycledPeople {
        laps = List.copyOf(laps);
    }

    /** How somebody was given back. */
    enum How {
        /** Sales did not accept the lead. */
        REJECTED,
        /** The lead did not progress in sales. */
        RECYCLED
    }

    /**
     * One time that somebody was given back: {@code person} is the contact whom the lead is known to be, or the lead;
     * {@code label} numbers the times, such as {@code recycled-02 (Last)}. {@code event} is where it can be read.
     */
    record Lap(
            String person,
            boolean contact,
            String lead,
            long number,
            String label,
            How how,
            String reason,
            Instant at,
            @Nullable Instant requalifiedAt,
            @Nullable Double daysToRequalify,
            String event) {}
}
