package io.cascata.standalone.embedded;

import io.cascata.command.CommandSideConfiguration;
import io.cascata.command.decision.BatchExecutor;
import io.cascata.command.decision.Decisions;
import io.cascata.command.execution.LogBatchExecutor;
import io.cascata.command.importing.Importer;
import io.cascata.command.policy.PolicySettings;
import io.cascata.command.policy.storage.SqlitePolicyStore;
import io.cascata.command.touch.RecordTouches;
import io.cascata.log.EventLog;
import io.cascata.log.codec.EventCodec;
import java.nio.file.Path;
import java.time.Clock;

/** The command side over a log, as far as batches go, under the rules that come with the platform. */
public final class WriteSide {

    private final EventLog log;
    private final Decisions decisions;
    private final BatchExecutor batches;

    public WriteSide(EventLog log) {
        this.log = log;
        this.decisions = CommandSideConfiguration.decisionsOver(log, EventCodec.cascata());
        this.batches = new LogBatchExecutor(log, EventCodec.cascata(), decisions);
    }

    public BatchExecutor batches() {
        return batches;
    }

    public Importer importer(Clock clock) {
        return new Importer(batches, new RecordTouches(log, EventCodec.cascata()), clock);
    }

    /** Lets the policies of a data directory react to all that is in its log before this returns. */
    public void settle(Path directory, PolicySettings settings) {
        var store = SqlitePolicyStore.open(directory);
        try (var policies =
                CommandSideConfiguration.policiesOver(log, EventCodec.cascata(), decisions, store, settings)) {
            policies.catchUp();
        }
    }
}
