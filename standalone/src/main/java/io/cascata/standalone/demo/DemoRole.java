package io.cascata.standalone.demo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The time in which somebody took part in a purchase; without {@code until}, up to now. */
record DemoRole(
        DemoContact contact,
        String role,
        boolean primary,
        Instant from,
        @Nullable Instant until) {}
