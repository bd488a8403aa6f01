package io.cascata.command.execution;

import io.cascata.command.decision.BatchExecutor.Outcome;
import io.cascata.command.decision.BatchLine;
import io.cascata.command.decision.CommandRequest;
import io.cascata.command.decision.Decisions;
import io.cascata.log.Append;
import io.cascata.log.AppendConflict;
import io.cascata.log.Appended;
import io.cascata.log.EventLog;
import io.cascata.log.codec.EventCodec;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Decides a batch while the one before is written, as if that stood in the log already, right behind what it was decided
 * on. Where it came to stand elsewhere, the batch is decided again; and no batch is appended before that is known.
 */
final class LogBatchLine implements BatchLine {

    private static final int ATTEMPTS = 20;

    private final EventLog log;
    private final Deciding deciding;
    private final Recent recent;
    private @Nullable Sent sent;
    private boolean disturbed;

    LogBatchLine(EventLog log, EventCodec codec, Decisions decisions, Recent recent) {
        this.log = log;
        this.deciding = new Deciding(log, codec, decisions, recent);
        this.recent = recent;
    }

    /** Fails as {@link LogBatchExecutor#execute} does, for this batch or for the one before. */
    @Override
    public List<Outcome> begin(List<CommandRequest> requests) {
        if (requests.stream().anyMatch(request -> request.requestHash() != null)) {
            throw new IllegalArgumentException("a batch carries out commands without idempotency keys");
        }
        // Where somebody else was just writing, what is decided ahead is likely to be decided in vain.
        var before = sent;
        var ahead = before == null || disturbed
                ? null
                : deciding.decide(requests, before.batch().news());
        disturbed = false;
        var outcomes = finish();
        sent = send(ahead == null || disturbed ? decide(requests) : ahead);
        return outcomes;
    }

    @Override
    public List<Outcome> finish() {
        var last = sent;
        sent = null;
        for (int attempt = 1; last != null; attempt++) {
            try {
                settle(last.batch(), last.appended().join());
                return last.batch().outcomes();
            } catch (CompletionException e) {
                pauseOrThrow(e, attempt);
                last = send(decide(last.batch().requests()));
            }
        }
        return List.of();
    }

    private Batch decide(List<CommandRequest> requests) {
        recent.advance(log, log.head());
        return deciding.decide(requests, new News(recent.position()));
    }

    private Sent send(Batch batch) {
        var events = batch.events();
        return new Sent(
                batch,
                events.isEmpty()
                        ? CompletableFuture.completedFuture(
                                new Appended(List.of(), batch.news().end()))
                        : log.append(new Append(events, batch.unchanged())));
    }

    /** Others may have come between: then the entities that are known stay where they were until the next batch. */
    private void settle(Batch batch, Appended appended) {
        if (batch.standsAt(appended.positions())) {
            recent.advance(batch.news());
        } else {
            disturbed = true;
        }
    }

    private void pauseOrThrow(CompletionException failure, int attempt) {
        disturbed = true;
        if (!(failure.getCause() instanceof AppendConflict) || attempt == ATTEMPTS) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(ConflictRetry.jitterMillis(attempt)));
    }

    private record Sent(Batch batch, CompletableFuture<Appended> appended) {}
}
