package io.cascata.command.decision;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Why a business time that a caller gives is refused, whatever happened then. */
public enum TimeRefusal implements RefusalCode {
    /** It has not come yet, even if the caller's clock is somewhat ahead. */
    OCCURRED_IN_THE_FUTURE,

    /** It lies before the year 1. */
    OCCURRED_TOO_LONG_AGO;

    /** By how much the clock of a caller may be ahead. */
    public static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

    @Override
    public Kind kind() {
        return Kind.MALFORMED;
    }

    /** The same time; throws {@link Refusal} where nothing can have happened then. */
    public static Instant requirePast(Instant occurredAt, Instant now) {
        if (occurredAt.isAfter(now.plus(TOLERANCE))) {
            throw OCCURRED_IN_THE_FUTURE.because(
                    "It cannot have occurred at " + occurredAt + ", for it is " + now + ".",
                    Map.of("occurredAt", occurredAt, "now", now));
        }
        if (occurredAt.isBefore(EARLIEST)) {
            throw OCCURRED_TOO_LONG_AGO.because(
                    "It cannot have occurred at " + occurredAt + ", before " + EARLIEST + ".",
                    Map.of("occurredAt", occurredAt, "earliest", EARLIEST));
        }
        return occurredAt;
    }
}
