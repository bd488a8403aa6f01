package io.cascata.command.execution;

import io.cascata.command.decision.BatchExecutor;
import io.cascata.command.decision.CommandRequest;
import io.cascata.command.decision.Decisions;
import io.cascata.log.Append;
import io.cascata.log.AppendConflict;
import io.cascata.log.Appended;
import io.cascata.log.EventLog;
import io.cascata.log.codec.EventCodec;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * Batches straight on the log: entities are read many at a time, all commands are decided on them in order, and all
 * events are appended in one commit on condition that nobody changed what was read. Otherwise all is read and decided
 * again.
 */
public final class LogBatchExecutor implements BatchExecutor {

    /** Entities lead to further entities; more often than this, each is read as soon as it is asked for. */
    private static final int PASSES = 12;

    private static final int ATTEMPTS = 20;

    private final EventLog log;
    private final EventCodec codec;
    private final Decisions decisions;
    private final AtomicReference<Recent> kept = new AtomicReference<>(new Recent());

    public LogBatchExecutor(EventLog log, EventCodec codec, Decisions decisions) {
        this.log = log;
        this.codec = codec;
        this.decisions = decisions;
    }

    /**
     * Throws {@link AppendConflict} where others kept changing the same entities, {@link IllegalArgumentException} for a
     * command with an idempotency key: the ids of a batch make it repeatable by themselves.
     */
    @Override
    public List<Outcome> execute(List<CommandRequest> requests) {
        if (requests.stream().anyMatch(request -> request.requestHash() != null)) {
            throw new IllegalArgumentException("a batch carries out commands without idempotency keys");
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return attempt(requests);
            } catch (AppendConflict conflict) {
                if (attempt == ATTEMPTS) {
                    throw conflict;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(ConflictRetry.jitterMillis(attempt)));
            }
        }
    }

    private List<Outcome> attempt(List<CommandRequest> requests) {
        // Whoever comes while another batch is under way starts with nothing known.
        var recent = kept.getAndSet(new Recent());
        var snapshot = new Snapshot(log, codec, recent);
        var batch = decide(requests, snapshot, stored(requests));
        var events = batch.events();
        if (!events.isEmpty()) {
            var appended = append(new Append(events, snapshot.unchanged()));
            if (follow(appended.positions(), snapshot.head())) {
                batch.keep(recent, snapshot.head() + events.size());
            }
        }
        kept.set(recent);
        return batch.outcomes();
    }

    /** Whether the events stand where the batch took them to be; where others came between, what it saw is old. */
    private static boolean follow(List<Long> positions, long head) {
        return IntStream.range(0, positions.size()).allMatch(i -> positions.get(i) == head + 1 + i);
    }

    private Set<UUID> stored(List<CommandRequest> requests) {
        var firsts = requests.stream()
                .map(request -> EventIds.of(request.provenance().commandId(), 0))
                .toList();
        return log.positionsOf(firsts).keySet();
    }

    private Batch decide(List<CommandRequest> requests, Snapshot snapshot, Set<UUID> stored) {
        snapshot.load(requests.stream()
                .map(request -> EntityRef.of(request.command().target()))
                .toList());
        for (int pass = 1; pass <= PASSES; pass++) {
            var batch = new Batch(decisions, codec, snapshot, stored).decide(requests, false);
            if (batch.missing().isEmpty()) {
                return batch;
            }
            snapshot.load(batch.missing());
        }
        return new Batch(decisions, codec, snapshot, stored).decide(requests, true);
    }

    private Appended append(Append append) {
        try {
            return log.append(append).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
