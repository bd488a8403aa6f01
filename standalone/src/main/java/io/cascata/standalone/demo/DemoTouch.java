package io.cascata.standalone.demo;

import io.cascata.events.value.Team;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An interaction; without {@code contact}, all that is known is the account. */
record DemoTouch(
        DemoAccount account,
        @Nullable DemoContact contact,
        Instant at,
        String channel,
        String kind,
        @Nullable String campaign,
        String solution,
        Team team) {}
