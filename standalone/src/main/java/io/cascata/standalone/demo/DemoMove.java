package io.cascata.standalone.demo;

import io.cascata.events.value.CanonicalStage;
import java.time.Instant;

/** An opportunity entered a stage. */
record DemoMove(Instant at, CanonicalStage stage) {}
