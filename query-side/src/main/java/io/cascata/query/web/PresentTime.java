package io.cascata.query.web;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;

/** The clock by which questions about the present are answered. */
public final class PresentTime {

    private PresentTime() {}

    /** The application's clock; the system's where it has none of its own. */
    public static Clock of(ObjectProvider<Clock> application) {
        return application.getIfAvailable(Clock::systemUTC);
    }
}
