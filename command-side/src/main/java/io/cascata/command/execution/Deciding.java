package io.cascata.command.execution;

import io.cascata.command.decision.CommandRequest;
import io.cascata.command.decision.Decisions;
import io.cascata.log.EventLog;
import io.cascata.log.codec.EventCodec;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Decides batches, reading what they need many entities at a time. */
record Deciding(EventLog log, EventCodec codec, Decisions decisions, Recent recent) {

    /** Entities lead to further entities; more often than this, each is read as soon as it is asked for. */
    private static final int PASSES = 12;

    /** Decides on the recent entities and what else the log holds up to where they stand, with news on top of that. */
    Batch decide(List<CommandRequest> requests, News before) {
        var snapshot = new Snapshot(log, codec, recent);
        var stored = stored(requests);
        snapshot.load(requests.stream()
                .map(request -> EntityRef.of(request.command().target()))
                .toList());
        var batch = new Batch(this, snapshot, before, stored).decide(requests, false);
        for (int pass = 1; !batch.missing().isEmpty(); pass++) {
            snapshot.load(batch.missing());
            batch = new Batch(this, snapshot, before, stored).decide(requests, pass == PASSES);
        }
        snapshot.keep();
        return batch;
    }

    private Set<UUID> stored(List<CommandRequest> requests) {
        var firsts = requests.stream()
                .map(request -> EventIds.of(request.provenance().commandId(), 0))
                .toList();
        return log.positionsOf(firsts).keySet();
    }
}
