package io.cascata.standalone.embedded;

import io.cascata.command.CommandSideConfiguration;
import io.cascata.command.decision.BatchExecutor;
import io.cascata.command.execution.LogBatchExecutor;
import io.cascata.command.importing.Importer;
import io.cascata.log.EventLog;
import io.cascata.log.codec.EventCodec;
import java.time.Clock;

/** The command side over a log, as far as batches go, under the rules that come with the platform. */
public final class WriteSide {

    private final BatchExecutor batches;

    public WriteSide(EventLog log) {
        this.batches = new LogBatchExecutor(log, EventCodec.cascata(), CommandSideConfiguration.shippedDecisions());
    }

    public BatchExecutor batches() {
        return batches;
    }

    public Importer importer(Clock clock) {
        return new Importer(batches, clock);
    }
}
