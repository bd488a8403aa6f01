package io.cascata.architecture.counterexample.timeandchancecomefromoutside.command.opportunity;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;

/** Looks at the wall clock and draws ids, also by reference. */
class OffendingClockReader {
    final Supplier<UUID> ids = UUID::randomUUID;

    Instant deadline() {
        return Instant.now().plusSeconds(60);
    }
}
