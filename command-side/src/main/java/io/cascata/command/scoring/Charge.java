package io.cascata.command.scoring;

import io.cascata.events.value.HalfLife;
import java.time.Duration;
import java.time.Instant;

/** Points of one half-life together: what they were worth at an instant, the latest at which some were given. */
record Charge(double worth, Instant at) {

    static final Charge NONE = new Charge(0, Instant.MIN);

    /** With points for something that was done then, be that before or after what is here already. */
    Charge plus(int points, Instant then, HalfLife halfLife) {
        if (at.equals(Instant.MIN)) {
            return new Charge(points, then);
        }
        var latest = then.isAfter(at) ? then : at;
        return new Charge(worthAt(latest, halfLife) + points * halfLife.left(Duration.between(then, latest)), latest);
    }

    /** What is left of it; at an instant before the latest award, what it was worth at that. */
    double worthAt(Instant when, HalfLife halfLife) {
        return worth * halfLife.left(Duration.between(at, when));
    }
}
