package io.cascata.architecture.counterexample.timeandchancecomefromoutside.command.opportunity;

import java.time.Clock;
import java.time.Instant;

/** Is told what time it is. */
class PatientReader {
    Instant now(Clock clock) {
        return Instant.now(clock);
    }
}
