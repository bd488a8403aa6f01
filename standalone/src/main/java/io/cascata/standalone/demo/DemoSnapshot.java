package io.cascata.standalone.demo;

import io.cascata.events.value.CanonicalStage;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How an opportunity stood after somebody saved it: what a CRM keeps as one history row. Amount in euros. */
record DemoSnapshot(
        Instant at, CanonicalStage stage, @Nullable Long amount, LocalDate closeDate, String owner) {}
