package io.cascata.command.execution;

import static java.util.stream.Collectors.toSet;

import io.cascata.command.decision.CommandRequest;
import io.cascata.command.decision.Decisions;
import io.cascata.log.EventLog;
import io.cascata.log.codec.EventCodec;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Decides batches, reading what they need many entities at a time. */
record Deciding(EventLog log, EventCodec codec, Decisions decisions, Recent recent) {

    /** Entities lead to further entities; more often than this, each is read as soon as it is asked for. */
    private static final int PASSES = 12;

    /** So few are read as soon as they are asked for in any case: a pass made again would take longer. */
    private static final int SINGLY = 32;

    /** Decides on the recent entities and what else the log holds up to where they stand, with news on top of that. */
    Batch decide(List<CommandRequest> requests, News before) {
        var snapshot = new Snapshot(log, codec, recent);
        var stored = carriedOut(requests);
        snapshot.load(requests.stream()
                .map(request -> EntityRef.of(request.command().target()))
                .toList());
        var batch = new Batch(this, snapshot, before, stored).decide(requests, SINGLY);
        for (int pass = 1; !batch.missing().isEmpty(); pass++) {
            snapshot.load(batch.missing());
            batch = new Batch(this, snapshot, before, stored)
                    .decide(requests, pass == PASSES ? Integer.MAX_VALUE : SINGLY);
        }
        snapshot.keep();
        return batch;
    }

    /** The commands whose first event is in the log. */
    private Set<UUID> carriedOut(List<CommandRequest> requests) {
        var byFirst = new HashMap<UUID, UUID>();
        for (var request : requests) {
            var command = request.provenance().commandId();
            byFirst.put(EventIds.of(command, 0), command);
        }
        return log.positionsOf(byFirst.keySet()).keySet().stream()
                .map(byFirst::get)
                .collect(toSet());
    }
}
