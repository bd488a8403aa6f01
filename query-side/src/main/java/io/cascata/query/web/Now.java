package io.cascata.query.web;

import java.time.Clock;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What time it is, by the clock of the application or, where it has none, of the machine. */
@Component
public final class Now {

    private final Clock clock;

    Now(ObjectProvider<Clock> clock) {
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    public Instant instant() {
        return clock.instant();
    }
}
