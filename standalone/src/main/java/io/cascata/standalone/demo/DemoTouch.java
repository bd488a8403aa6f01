package io.cascata.standalone.demo;

import io.cascata.events.value.Team;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An interaction; without {@code contact}, all that is known is the account. The opportunity is what it was about. */
record DemoTouch(
        DemoAccount account,
        @Nullable DemoContact contact,
        Instant at,
        String channel,
        String kind,
        @Nullable DemoCampaign campaign,
        @Nullable String solution,
        @Nullable DemoOpportunity opportunity,
        Team team) {}
