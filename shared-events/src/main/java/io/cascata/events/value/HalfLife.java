package io.cascata.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;

/** The time, in days, after which points for something that was done are worth half. */
public record HalfLife(@JsonValue Integer days) {

    private static final int LONGEST = 36_500;
    private static final double SECONDS_OF_A_DAY = 86_400;
    private static final double NANOS_OF_A_SECOND = 1e9;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public HalfLife {
        if (days < 1 || days > LONGEST) {
            throw new IllegalArgumentException("a half-life is of 1 to " + LONGEST + " days, not " + days);
        }
    }

    /** What is left of one point at an age; nothing decays before it is there. The same on every machine. */
    public double left(Duration age) {
        if (age.isNegative()) {
            return 1;
        }
        double ageInDays = (age.getSeconds() + age.getNano() / NANOS_OF_A_SECOND) / SECONDS_OF_A_DAY;
        return StrictMath.pow(0.5, ageInDays / days);
    }
}
