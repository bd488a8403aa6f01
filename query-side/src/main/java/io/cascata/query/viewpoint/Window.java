package io.cascata.query.viewpoint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A half-open span of business time, {@code [from, to)}; a missing end is unbounded. */
public record Window(@Nullable Instant from, @Nullable Instant to) {

    public static final Window ALL = new Window(null, null);

    public Window {
        if (from != null && to != null && to.isBefore(from)) {
            throw new InvalidQuestion("to", "the window ends " + to + " before it starts " + from);
        }
    }
}
