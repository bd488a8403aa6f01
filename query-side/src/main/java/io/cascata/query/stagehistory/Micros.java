package io.cascata.query.stagehistory;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The form in which the tables hold times: epoch microseconds. */
final class Micros {

    /** Later than any time, and far enough from the end of the range to reckon with. */
    static final long NEVER = 4_000_000_000_000_000_000L;

    private Micros() {}

    static long of(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }
}
