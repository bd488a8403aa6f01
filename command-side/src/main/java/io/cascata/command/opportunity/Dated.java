package io.cascata.command.opportunity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A value with the business time from which on it holds, so that nothing older replaces it. */
record Dated<T>(@Nullable T value, Instant since) {}
