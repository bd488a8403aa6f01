package io.cascata.standalone.embedded;

import io.cascata.command.decision.BatchExecutor;
import io.cascata.command.process.ShippedProcesses;
import java.time.Clock;

/** What a new data directory starts with. */
public final class Seeding {

    private Seeding() {}

    /** Makes the shipped processes known and active; adds nothing where they are or once were. */
    public static void shippedProcesses(BatchExecutor batches, Clock clock) {
        for (var outcome : batches.execute(ShippedProcesses.commands(clock.instant()))) {
            if (outcome instanceof BatchExecutor.Outcome.Refused refused) {
                throw refused.refusal();
            }
        }
    }
}
