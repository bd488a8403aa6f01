package io.cascata.standalone.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What marketing did in one quarter through one channel, perhaps for one solution; cost in euros. */
record DemoCampaign(
        String id,
        String name,
        @Nullable String channel,
        @Nullable String solution,
        LocalDate start,
        LocalDate end,
        @Nullable Long cost,
        @Nullable String parent) {}
