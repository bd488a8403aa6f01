package io.cascata.query.handshake;

import static java.util.Objects.requireNonNullElse;

import io.cascata.query.viewpoint.InvalidQuestion;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** At which moment promises are looked at, and for how long accepted work may lie untouched. */
record Patience(Instant now, Duration untouched) {

    static final int DAYS = 7;
    private static final int MOST_DAYS = 365;

    /** Throws {@link InvalidQuestion} for anything but a sensible number of days; {@link #DAYS} where none is given. */
    static Patience at(Instant now, @Nullable String days) {
        return new Patience(now, Duration.ofDays(days == null || days.isBlank() ? DAYS : number(days)));
    }

    private static int number(String days) {
        try {
            int number = Integer.parseInt(days);
            if (number >= 1 && number <= MOST_DAYS) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new InvalidQuestion("untouchedDays", "not a number: " + days);
        }
        throw new InvalidQuestion("untouchedDays", "not between 1 and " + MOST_DAYS + ": " + days);
    }

    Instant orNow(@Nullable Instant happened) {
        return requireNonNullElse(happened, now);
    }
}
